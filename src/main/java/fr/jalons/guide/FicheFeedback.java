package fr.jalons.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * What one reader thought of a fiche. It bears a day and no hour; only the key of its sentence,
 * when there is one, knows the hour. The sentence may say more about a person than they meant, so
 * it is sealed.
 */
@Entity
@Table(name = "guide_feedback")
public class FicheFeedback {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String theme;
  private String slug;
  private boolean useful;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "item_key_id")
  private Long itemKeyId;

  private byte[] sealed;

  /** For Jakarta Persistence. */
  protected FicheFeedback() {}

  FicheFeedback(FicheId fiche, boolean useful, LocalDate givenOn) {
    this.theme = fiche.theme().slug();
    this.slug = fiche.slug();
    this.useful = useful;
    this.givenOn = givenOn;
  }

  /** Adds the sentence, sealed under its own key. */
  void say(long keyId, byte[] sealedSentence) {
    this.itemKeyId = keyId;
    this.sealed = sealedSentence.clone();
  }

  boolean useful() {
    return useful;
  }

  LocalDate givenOn() {
    return givenOn;
  }

  Long itemKeyId() {
    return itemKeyId;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
