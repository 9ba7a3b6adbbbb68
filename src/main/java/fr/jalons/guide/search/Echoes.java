package fr.jalons.guide.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How near what was typed is to the lines in which fiches are asked for: the cosine of their
 * wordings, in which what few lines have weighs more.
 */
final class Echoes {
  private static final float LEAST = 0.1f;

  /** What a second line that is near adds to the nearest one. */
  private static final float SECOND = 0.3f;

  private static final int MOST = 12;
  private static final double UNSEEN = 0.5;

  private final List<String> fiches = new ArrayList<>();
  private final Map<String, List<Shared>> shared = new HashMap<>();

  /** A line that has a feature, by its number, and how much the feature is of it. */
  private record Shared(int line, float part) {}

  Echoes(Demands demands) {
    Wording wording = new Wording();
    List<Map<String, Float>> lines = new ArrayList<>();
    demands
        .lines()
        .forEach(
            (fiche, asked) ->
                asked.forEach(
                    line -> {
                      fiches.add(fiche);
                      lines.add(wording.of(line));
                    }));
    Map<String, Integer> frequencies = frequencies(lines);
    for (int line = 0; line < lines.size(); line++) {
      int number = line;
      parts(lines.get(line), frequencies)
          .forEach(
              (feature, part) ->
                  shared
                      .computeIfAbsent(feature, f -> new ArrayList<>())
                      .add(new Shared(number, part)));
    }
  }

  /** The few fiches asked for in lines nearest a text, with how near, a little over 1 at most. */
  Map<String, Float> near(String typed) {
    float[] cosines = new float[fiches.size()];
    Map<String, Integer> frequencies = new HashMap<>();
    Map<String, Float> features = new Wording().of(typed);
    features
        .keySet()
        .forEach(
            feature -> frequencies.put(feature, shared.getOrDefault(feature, List.of()).size()));
    parts(features, frequencies)
        .forEach(
            (feature, part) ->
                shared
                    .getOrDefault(feature, List.of())
                    .forEach(line -> cosines[line.line()] += part * line.part()));
    return best(cosines);
  }

  private Map<String, Float> best(float[] cosines) {
    Map<String, Float> first = new HashMap<>();
    Map<String, Float> second = new HashMap<>();
    for (int line = 0; line < cosines.length; line++) {
      if (cosines[line] >= LEAST) {
        String fiche = fiches.get(line);
        float best = first.getOrDefault(fiche, 0f);
        first.merge(fiche, cosines[line], Math::max);
        second.merge(fiche, Math.min(best, cosines[line]), Math::max);
      }
    }
    first.replaceAll((fiche, cosine) -> cosine + SECOND * second.get(fiche));
    return nearest(first);
  }

  private static Map<String, Float> nearest(Map<String, Float> fiches) {
    return fiches.entrySet().stream()
        .sorted(Map.Entry.<String, Float>comparingByValue().reversed())
        .limit(MOST)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Features weighed by how few lines have them, brought to the length 1. */
  private Map<String, Float> parts(Map<String, Float> features, Map<String, Integer> frequencies) {
    Map<String, Float> parts = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Float> feature : features.entrySet()) {
      double rarity = Math.log((fiches.size() + 1) / (frequencies.get(feature.getKey()) + UNSEEN));
      double part = feature.getValue() * rarity;
      parts.put(feature.getKey(), (float) part);
      squares += part * part;
    }
    float length = (float) Math.sqrt(squares);
    parts.replaceAll((feature, part) -> part / length);
    return parts;
  }

  private static Map<String, Integer> frequencies(List<Map<String, Float>> lines) {
    Map<String, Integer> frequencies = new HashMap<>();
    lines.forEach(
        line -> line.keySet().forEach(feature -> frequencies.merge(feature, 1, Integer::sum)));
    return frequencies;
  }
}
