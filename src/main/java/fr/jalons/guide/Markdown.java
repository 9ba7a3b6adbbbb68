package fr.jalons.guide;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns an author's Markdown into HTML that holds nothing but text, lists and links. */
final class Markdown {
  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern OUR_CLASSES = Pattern.compile("fact|steps|tag is-alert|term");
  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements("p", "ul", "ol", "li", "strong", "em", "a", "br", "h3", "span", "abbr")
          .allowWithoutAttributes("span")
          .allowAttributes("class")
          .matching(OUR_CLASSES)
          .onElements("span", "ol", "a")
          .allowAttributes("lang")
          .matching(Pattern.compile("fr"))
          .onElements("span")
          .allowAttributes("dir")
          .matching(Pattern.compile("ltr"))
          .onElements("span")
          .allowAttributes("title")
          .onElements("abbr")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("https", "http", "tel", "sms")
          .toFactory();

  private final InText inText;

  Markdown(InText inText) {
    this.inText = inText;
  }

  /** Turns a run of plain text into HTML; it escapes what it lets through. */
  @FunctionalInterface
  interface InText {
    /**
     * @param inLink whether the text is a link's own, so that no link may stand in it
     */
    String html(String plain, boolean inLink);
  }

  /** Paragraphs and lists as HTML. */
  String blocks(String markdown) {
    return render(markdown, "");
  }

  /** As {@link #blocks}, with its numbered list drawn as steps along a path. */
  String steps(String markdown) {
    return render(markdown, "steps");
  }

  private String render(String markdown, String listClass) {
    Node document = PARSER.parse(markdown);
    document.accept(new TextToHtml());
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .attributeProviderFactory(
                context ->
                    (node, tag, attributes) -> {
                      if (node instanceof OrderedList
                          && node.getParent() == document
                          && !listClass.isEmpty()) {
                        attributes.put("class", listClass);
                      }
                    })
            .build();
    return ALLOWED.sanitize(renderer.render(document)).strip();
  }

  private final class TextToHtml extends AbstractVisitor {
    @Override
    public void visit(Text text) {
      HtmlInline html = new HtmlInline();
      html.setLiteral(inText.html(text.getLiteral(), inLink(text)));
      text.insertAfter(html);
      text.unlink();
    }

    private static boolean inLink(Node node) {
      return node != null && (node instanceof Link || inLink(node.getParent()));
    }
  }
}
