package fr.jalons.guide.versions;

import fr.jalons.journal.Actor;
import fr.jalons.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes the texts of a release into the tables, once for all nodes. Readers never wait for it: they
 * see shipped files and editors' texts; this keeps their history and finds what to offer.
 */
@ApplicationScoped
public class ShipmentService {
  private static final Actor RELEASE = Actor.system("release");

  private final ShipmentRepository shipments;
  private final GuideDocumentRepository documents;
  private final GuideJournal journal;
  private final Clock clock;

  @Inject
  public ShipmentService(
      ShipmentRepository shipments,
      GuideDocumentRepository documents,
      GuideJournal journal,
      Clock clock) {
    this.shipments = shipments;
    this.documents = documents;
    this.journal = journal;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ShipmentService() {
    this(null, null, null, null);
  }

  /**
   * Does nothing when this release was taken in before.
   *
   * @param files content files by name, {@code guide/…}
   * @return whether it was new
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean takeIn(SortedMap<String, String> files) {
    Map<DocumentKey, String> shipped = ShippedGuide.of(files);
    byte[] hash = ShippedGuide.hash(shipped);
    if (shipments.knows(hash)) {
      return false;
    }
    String before = shipments.latest();
    Instant now = clock.instant();
    shipments.note(hash, Setting.NODE.value(), now);
    upgrade(shipped, now);
    journal.shipped(RELEASE, before, HexFormat.of().formatHex(hash));
    return true;
  }

  private void upgrade(Map<DocumentKey, String> shipped, Instant now) {
    Map<DocumentKey, GuideDocument> known =
        documents.all().stream().collect(Collectors.toMap(GuideDocument::key, Function.identity()));
    Map<Long, GuideVersion> live =
        known.isEmpty()
            ? Map.of()
            : documents.in(List.of(VersionState.LIVE)).stream()
                .collect(Collectors.toMap(GuideVersion::documentId, Function.identity()));
    Map<DocumentKey, String> fresh = new LinkedHashMap<>();
    Map<DocumentKey, String> all = new HashMap<>(shipped);
    known.keySet().forEach(key -> all.putIfAbsent(key, null));
    all.forEach(
        (key, text) -> {
          GuideDocument document = known.get(key);
          GuideVersion seen = document == null ? null : live.get(document.id());
          String seenText = seen == null ? null : seen.source();
          UpgradeStep step = UpgradeStep.of(document, seenText, text);
          if (step == UpgradeStep.TAKE_IN) {
            fresh.put(key, text);
          } else {
            carryOut(step, document, seen, text, now);
          }
        });
    shipments.takeIn(fresh, now);
  }

  private void carryOut(
      UpgradeStep step, GuideDocument document, GuideVersion seen, String text, Instant now) {
    switch (step) {
      case UPDATE -> {
        retire(seen);
        document.remember(Sha256.of(text));
        GuideVersion version = GuideVersion.offered(document, text, now);
        version.goLive(now);
        documents.add(version);
      }
      case OFFER -> {
        documents.offered(document.id()).ifPresent(GuideVersion::retire);
        document.remember(Sha256.of(text));
        documents.add(GuideVersion.offered(document, text, now));
      }
      case FOLLOW -> {
        documents.offered(document.id()).ifPresent(GuideVersion::retire);
        document.remember(Sha256.of(text));
        document.nowShows(Sha256.of(text));
      }
      case RETIRE -> {
        retire(seen);
        document.remember(null);
      }
      case KEEP -> document.keep();
      default -> {
        // nothing to do
      }
    }
  }

  private static void retire(GuideVersion seen) {
    if (seen != null) {
      seen.retire();
    }
  }
}
