package fr.jalons.directory;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of service that the directory knows and that a fiche may send its reader to. */
public enum ServiceKind {
  TOWN_HALL("mairie"),
  MISSION_LOCALE("mission-locale"),
  CHILD_WELFARE("departement-ase"),
  CAF("caf"),
  CPAM("cpam"),
  MDPH("mdph"),
  CROUS("crous"),
  FRANCE_TRAVAIL("france-travail"),
  PREFECTURE("prefecture"),
  COURT("tribunal"),
  CCAS("ccas"),
  CIDJ("cidj"),
  LANDLORD("bailleur"),
  FJT("fjt"),
  TEENAGERS_HOUSE("maison-des-adolescents"),
  FAMILY_PLANNING("planning-familial"),
  CMP("cmp"),
  ADIL("adil"),
  LEGAL_AID_POINT("pointjustice"),
  RIGHTS_DEFENDER("defenseur-des-droits"),
  CAISSE_DES_DEPOTS("caisse-des-depots"),
  BANQUE_DE_FRANCE("banque-de-france"),
  ADEPAPE("adepape"),
  DRIVING_SCHOOL("auto-ecole"),
  UNIVERSITY("universite"),
  SCHOOL("ecole"),
  ACTION_LOGEMENT("action-logement"),
  EMERGENCY_NUMBERS("numeros-urgence");

  private final String slug;

  ServiceKind(String slug) {
    this.slug = slug;
  }

  public static Optional<ServiceKind> ofSlug(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
  }

  /** Name in addresses, in the directory's files and in the front matter of a fiche. */
  public String slug() {
    return slug;
  }

  /** Key of its name as readers see it. */
  public String messageKey() {
    return "directory.kind." + slug;
  }
}
