package fr.jalons.directory.api;

import fr.jalons.directory.ServiceEntry;
import java.util.List;

/**
 * A service; what no source confirms is absent.
 *
 * @param kind the need it answers
 * @param territory id of the part of the Département it is for; absent when it is for all of it
 * @param seen year of the source; absent when it bears none
 * @param confirmed whether the source itself was read
 * @param national whether it holds in every Département
 */
public record ServiceBody(
    String id,
    String name,
    String kind,
    String territory,
    List<String> communes,
    String address,
    String telephone,
    String url,
    String hours,
    String note,
    Integer seen,
    boolean confirmed,
    boolean national,
    String sourceTitle,
    String sourceUrl) {
  static ServiceBody of(ServiceEntry service) {
    return new ServiceBody(
        service.id(),
        service.name(),
        service.kind().slug(),
        service.territory(),
        service.communes(),
        service.address(),
        service.telephone(),
        service.url(),
        service.hours(),
        service.note(),
        service.seen(),
        service.confirmed(),
        service.national(),
        service.origin().title(),
        service.origin().url());
  }
}
