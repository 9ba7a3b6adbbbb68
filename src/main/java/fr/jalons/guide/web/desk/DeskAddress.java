package fr.jalons.guide.web.desk;

import fr.jalons.guide.FicheId;
import fr.jalons.guide.Theme;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.platform.Language;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.RouteParams;
import java.io.Serializable;

/** Which text a page of the desk is about, as its address says: small enough for a session. */
record DeskAddress(String lang, String theme, String name) implements Serializable {
  static DeskAddress of(RouteParams params) {
    return params.get("fact") == null
        ? new DeskAddress(params.get("lang"), params.get("theme"), params.get("fiche"))
        : new DeskAddress(null, null, params.get("fact"));
  }

  /**
   * @throws NotFound when there can be no such text
   */
  DocumentKey key() {
    if (theme == null) {
      return DocumentKey.fact(name);
    }
    Language language = Language.ofCode(lang).orElseThrow(() -> new NotFound("no such language"));
    Theme known = Theme.ofSlug(theme).orElseThrow(() -> new NotFound("no such theme"));
    return DocumentKey.fiche(language, new FicheId(known, name));
  }

  /** Address of the text's page on the desk. */
  String path() {
    return theme == null
        ? "/pro/guide/faits/" + name
        : "/pro/guide/" + lang + "/" + theme + "/" + name;
  }
}
