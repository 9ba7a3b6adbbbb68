package fr.jalons.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in process. */
public final class HtmlCheck {
  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Remarks remarks = new Remarks();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  /**
   * @throws Exception when the checker does not find its own schemas
   */
  public HtmlCheck() throws Exception {
    validator.setUpMainSchema(HTML5, remarks);
    validator.setUpValidatorAndParsers(remarks, true, false);
  }

  /** What is wrong with this page; empty when nothing is. */
  public List<String> errors(Page page) {
    remarks.errors.clear();
    try {
      InputSource source = new InputSource(new StringReader(page.body()));
      source.setSystemId(page.url());
      validator.checkHtmlInputSource(source);
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("The HTML checker failed on " + page.url(), e);
    }
    return List.copyOf(remarks.errors);
  }

  private static final class Remarks implements ErrorHandler {
    private final List<String> errors = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      // advice, not an error
    }

    @Override
    public void error(SAXParseException e) {
      errors.add(e.getSystemId() + ":" + e.getLineNumber() + " " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
