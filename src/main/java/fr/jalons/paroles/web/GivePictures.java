package fr.jalons.paroles.web;

import fr.jalons.paroles.Feeling;
import fr.jalons.paroles.PictureSubject;
import fr.jalons.paroles.Pictures;
import fr.jalons.platform.web.FormInput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The way to say something without writing: drawings that are ticked. */
@RequestScoped
public class GivePictures {
  private static final String WAY = "way";
  private static final String PICTURES = "pictures";

  @Inject private FormInput input;

  private boolean chosen;
  private Set<Feeling> feelings;
  private Set<PictureSubject> subjects;

  @PostConstruct
  void read() {
    chosen = input.has(PICTURES) || PICTURES.equals(input.text(WAY)) && !input.has("write");
    feelings = input.choices("feeling", Feeling.class);
    subjects = input.choices("picture", PictureSubject.class);
  }

  /** Whether the author prefers drawings to writing. */
  public boolean isChosen() {
    return chosen;
  }

  boolean isEmpty() {
    return feelings.isEmpty() && subjects.isEmpty();
  }

  /** What was ticked; null when nothing was, or when the author writes. */
  Pictures pictures() {
    return chosen && !isEmpty() ? new Pictures(feelings, subjects) : null;
  }

  /** What was ticked, in words; null when nothing was. */
  public String getWords() {
    return pictures() == null ? null : pictures().inWords();
  }

  /** What travels with the screens that do not show the drawings. */
  List<Map.Entry<String, String>> carried() {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    feelings.forEach(one -> fields.add(Map.entry("feeling", one.name())));
    subjects.forEach(one -> fields.add(Map.entry("picture", one.name())));
    return fields;
  }

  public boolean ticked(String name) {
    return feelings.stream().anyMatch(one -> one.name().equals(name))
        || subjects.stream().anyMatch(one -> one.name().equals(name));
  }

  public Feeling[] getFeelings() {
    return Feeling.values();
  }

  public PictureSubject[] getSubjects() {
    return PictureSubject.values();
  }
}
