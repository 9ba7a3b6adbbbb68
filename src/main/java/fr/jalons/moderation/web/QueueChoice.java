package fr.jalons.moderation.web;

import fr.jalons.moderation.Marked;
import fr.jalons.moderation.QueueFilter;
import fr.jalons.moderation.Waiting;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleTheme;
import java.io.Serializable;

/** The filter as a form fills it in, field by field. */
public class QueueChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private ParoleTheme theme;
  private String territory;
  private String service;
  private ParoleKind kind;
  private AuthorKind author;
  private Waiting waiting;
  private Marked marked;
  private boolean mine;

  QueueChoice(QueueFilter filter) {
    theme = filter.theme();
    territory = filter.territory();
    service = filter.service();
    kind = filter.kind();
    author = filter.author();
    waiting = filter.waiting();
    marked = filter.marked();
    mine = filter.mine();
  }

  QueueFilter filter() {
    return new QueueFilter(theme, territory, service, kind, author, waiting, marked, mine);
  }

  public ParoleTheme getTheme() {
    return theme;
  }

  public void setTheme(ParoleTheme theme) {
    this.theme = theme;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public ParoleKind getKind() {
    return kind;
  }

  public void setKind(ParoleKind kind) {
    this.kind = kind;
  }

  public AuthorKind getAuthor() {
    return author;
  }

  public void setAuthor(AuthorKind author) {
    this.author = author;
  }

  public Waiting getWaiting() {
    return waiting;
  }

  public void setWaiting(Waiting waiting) {
    this.waiting = waiting;
  }

  public Marked getMarked() {
    return marked;
  }

  public void setMarked(Marked marked) {
    this.marked = marked;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }
}
