package fr.jalons.departement;

import java.util.List;
import java.util.Optional;

/**
 * Everything the portal knows of its Département, read from {@code pack.yaml}. What the Département
 * has not stated is absent, never guessed.
 *
 * @param code INSEE code, such as {@code 57} or {@code 2A}
 * @param name in full with its kind, such as "Département de la Moselle"
 * @param theme folder of {@code webapp-themes}; null for the colours that all share
 * @param official whether the Département itself opens this portal; production wants it
 * @param cell who gathers worrying information (CRIP, CDIP)
 * @param dutyTelephone number of the referent on duty; null when there is none
 * @param staffedHours when a referent reads alerts
 * @param duty who is called when somebody may be in danger
 * @param readingDays days within which the commission promises to read a parole
 */
public record DepartementPack(
    String code,
    String name,
    String shortName,
    String theme,
    boolean official,
    Contact cell,
    List<Contact> contacts,
    String dutyTelephone,
    StaffedHours staffedHours,
    Duty duty,
    int readingDays,
    List<Territory> territories,
    List<Measure> measures) {

  /** Fewer people than this could be recognised in what is published. */
  public static final int FEWEST_PEOPLE = 20;

  /**
   * Somewhere to turn to.
   *
   * @param telephone null when not confirmed
   * @param address null when not confirmed
   * @param url null when not confirmed
   * @param source where it was confirmed
   */
  public record Contact(
      String id, String name, String telephone, String address, String url, String source) {}

  /**
   * A part of the Département.
   *
   * @param population people concerned by child protection there; null when not known
   */
  public record Territory(String id, String name, Integer population) {
    /** Whether naming it beside a published parole stands for enough people. */
    public boolean mayBeNamed() {
      return population != null && population >= FEWEST_PEOPLE;
    }
  }

  /**
   * A kind of measure or service that a parole may be about.
   *
   * @param population people concerned by it; null when not known
   */
  public record Measure(String id, String name, Integer population) {
    /** Whether naming it beside a published parole stands for enough people. */
    public boolean mayBeNamed() {
      return population != null && population >= FEWEST_PEOPLE;
    }
  }

  public Optional<Territory> territory(String id) {
    return territories.stream().filter(territory -> territory.id().equals(id)).findFirst();
  }

  public Optional<Measure> measure(String id) {
    return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }
}
