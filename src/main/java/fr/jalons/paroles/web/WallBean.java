package fr.jalons.paroles.web;

import fr.jalons.paroles.PublishedParole;
import fr.jalons.paroles.WallService;
import fr.jalons.platform.Gone;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.RouteParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The wall and one parole on it. */
@Named("wall")
@RequestScoped
public class WallBean {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH);
  private static final int LAST_PAGE = 10_000;

  @Inject private WallService wall;
  @Inject private WallQuery query;
  @Inject private RouteParams params;
  @Inject private HttpServletRequest request;

  private WallService.Page page;
  private PublishedParole parole;

  /** The page of the wall that the address names; 404 for a page that cannot be. */
  public WallService.Page getPage() {
    if (page == null) {
      page = wall.page(query.filter(), number(request.getParameter("page")));
      if (page.paroles().isEmpty() && page.number() > 1) {
        throw new NotFound("No such page of the wall");
      }
    }
    return page;
  }

  private static int number(String text) {
    if (text == null) {
      return 1;
    }
    if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > LAST_PAGE) {
      throw new NotFound("No such page of the wall");
    }
    return Integer.parseInt(text);
  }

  /** What readers may look for, with what they look for now. */
  public List<WallQuery.Question> getQuestions() {
    return query.questions();
  }

  /** Whether the reader looks for some paroles only. */
  public boolean isFiltered() {
    return query.isFiltered();
  }

  /** Address of another page of the same search. */
  public String link(int number) {
    return query.link(number);
  }

  /** A month in words, such as "octobre 2026". */
  public String month(YearMonth month) {
    return month.format(MONTH);
  }

  /** The parole that the address names; 404 when it is not published, 410 when it never will be. */
  public PublishedParole getParole() {
    if (parole == null) {
      String id = params.get("id");
      parole = wall.find(id).orElseThrow(() -> absent(id));
    }
    return parole;
  }

  private NotFound absent(String id) {
    return wall.isGone(id) ? new Gone("Taken back") : new NotFound("No such published parole");
  }
}
