package fr.jalons.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.jalons.platform.ContentVersion;
import fr.jalons.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finished reader pages by address. A page holds for one content version and one day in France,
 * since fiches and amounts expire by the day.
 */
@ApplicationScoped
public class PageCache {
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private record Key(String address, long version, LocalDate day) {}

  private final ContentVersion version;
  private final Today today;
  private final Cache<Key, CachedPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, CachedPage page) -> page.weight())
          .build();

  @Inject
  public PageCache(ContentVersion version, Today today) {
    this.version = version;
    this.today = today;
  }

  /** For the CDI proxy. */
  protected PageCache() {
    this(null, null);
  }

  /** The page kept for this address now, if there is one. */
  Optional<CachedPage> find(String address) {
    return Optional.ofNullable(pages.getIfPresent(key(address)));
  }

  /** A place for the page of this address, taken before the page is made. */
  Place place(String address) {
    Key key = key(address);
    return page -> pages.put(key, page);
  }

  private Key key(String address) {
    return new Key(address, version.current(), today.date());
  }

  /** Where a page made for one content version is put, even if the version has grown meanwhile. */
  @FunctionalInterface
  interface Place {
    void keep(CachedPage page);
  }
}
