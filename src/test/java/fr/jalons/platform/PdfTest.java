package fr.jalons.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  private static final String SHEET =
"""
      <html lang="fr"><head><title>Reçu d’une parole</title>
      <meta name="description" content="Un code et la date d’envoi"/>
      <style>body { font-family: '%s' }</style>
      <bookmarks><bookmark name="Le code" href="#code"/></bookmarks></head>
      <body><h1 id="code">Le code</h1><p>Œuvre à lire : <b>%s</b></p>
      <ul><li>un</li><li>deux</li></ul>
      <table><tr><th>Date</th><td>novembre</td></tr></table>
</body></html>
"""
          .formatted(Pdf.FONT, Pdf.escape("4 821 < 9 & « ça »"));

  @Test
  void a_sheet_is_tagged_and_says_its_title_and_its_language() throws IOException {
    try (PDDocument sheet = Loader.loadPDF(Pdf.render(SHEET))) {
      var catalog = sheet.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("fr");
      assertThat(sheet.getDocumentInformation().getTitle()).isEqualTo("Reçu d’une parole");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(types(catalog.getStructureTreeRoot())).contains("H1", "P", "LI", "TH", "TD");
      assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Le code");
      PDMetadata metadata = catalog.getMetadata();
      assertThat(new String(metadata.toByteArray())).contains("pdfuaid");
    }
  }

  @Test
  void every_font_travels_inside() throws IOException {
    try (PDDocument sheet = Loader.loadPDF(Pdf.render(SHEET))) {
      var resources = sheet.getPage(0).getResources();
      List<PDFont> fonts = new ArrayList<>();
      for (var name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(fonts).allMatch(font -> font.getName().contains("Atkinson"));
    }
  }

  @Test
  void what_people_typed_stands_there_as_typed() throws IOException {
    try (PDDocument sheet = Loader.loadPDF(Pdf.render(SHEET))) {
      assertThat(new PDFTextStripper().getText(sheet))
          .contains("Œuvre à lire : 4 821 < 9 & « ça »");
    }
  }

  @Test
  void nothing_is_fetched_from_the_machine_or_the_network(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("secret.png");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    String curious = SHEET.replace("<h1", "<img alt='x' src='%s'/><h1".formatted(picture.toUri()));
    try (PDDocument sheet = Loader.loadPDF(Pdf.render(curious))) {
      assertThat(sheet.getPage(0).getResources().getXObjectNames()).isEmpty();
    }
  }

  @Test
  void what_is_not_well_formed_is_refused() {
    assertThatThrownBy(() -> Pdf.render("<html><body><p></body></html>"))
        .isInstanceOf(RuntimeException.class);
  }

  private static List<String> types(PDStructureNode node) {
    List<String> types = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        types.addAll(types(element));
      }
    }
    return types;
  }
}
