package fr.jalons.paroles.web;

import fr.jalons.paroles.PublishedAnswer;
import fr.jalons.paroles.PublishedParole;
import fr.jalons.platform.web.Messages;
import java.io.StringWriter;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes published paroles as Atom. A moment is the first of its month: days are never shown. */
final class Feed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH);

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final String origin;

  private Feed(String origin) throws XMLStreamException {
    this.origin = origin;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /**
   * @param origin address of the portal without a slash at its end
   * @param paroles the latest first
   */
  static String write(String origin, String departement, List<PublishedParole> paroles) {
    try {
      Feed feed = new Feed(origin);
      feed.whole(departement, paroles);
      return feed.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void whole(String departement, List<PublishedParole> paroles) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", "fr");
    element("id", origin + "/paroles");
    element("title", Messages.text("paroles.wall.title"));
    element("subtitle", departement);
    link("alternate", "text/html", origin + "/paroles");
    link("self", "application/atom+xml", origin + "/paroles/flux.atom");
    YearMonth latest =
        paroles.stream()
            .map(Feed::changed)
            .max(Comparator.naturalOrder())
            .orElse(YearMonth.of(2026, 1));
    element("updated", moment(latest));
    for (PublishedParole parole : paroles) {
      entry(parole, departement);
    }
    xml.writeEndDocument();
    xml.flush();
  }

  private void entry(PublishedParole parole, String departement) throws XMLStreamException {
    String address = origin + "/paroles/" + parole.publicId();
    xml.writeStartElement("entry");
    element("id", address);
    element(
        "title",
        Messages.text(
            "paroles.parole.title",
            Messages.text("paroles.kind." + parole.kind()),
            parole.month().format(MONTH)));
    link("alternate", "text/html", address);
    xml.writeStartElement("author");
    element("name", Messages.text("paroles.by." + parole.author()));
    xml.writeEndElement();
    element("published", moment(parole.month()));
    element("updated", moment(changed(parole)));
    element("content", content(parole, departement));
    xml.writeEndElement();
  }

  private static String content(PublishedParole parole, String departement) {
    StringBuilder words = new StringBuilder(parole.text());
    for (PublishedAnswer answer : parole.answers()) {
      words.append("\n\n").append(Messages.text("paroles.answer.by", departement)).append('\n');
      if (answer.when() != null) {
        words
            .append(Messages.text("paroles.answer." + answer.change(), answer.when().format(MONTH)))
            .append('\n');
      }
      words.append(answer.text());
    }
    return words.toString();
  }

  private static YearMonth changed(PublishedParole parole) {
    return parole.answers().stream()
        .map(PublishedAnswer::month)
        .max(Comparator.naturalOrder())
        .filter(answered -> answered.isAfter(parole.month()))
        .orElse(parole.month());
  }

  private static String moment(YearMonth month) {
    return month.atDay(1) + "T00:00:00Z";
  }

  private void element(String name, String words) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void link(String rel, String type, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }
}
