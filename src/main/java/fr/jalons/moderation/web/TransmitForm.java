package fr.jalons.moderation.web;

import fr.jalons.moderation.Destination;
import fr.jalons.moderation.Parents;
import fr.jalons.moderation.ReferentService;
import fr.jalons.moderation.Transmission;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What a referent states when passing a danger on. */
@Named("transmitForm")
@ViewScoped
public class TransmitForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RouteParams params;
  @Inject private ReferentService referents;
  @Inject private Moment moment;
  @Inject private Desk desk;

  private long id;
  private Destination destination;
  private String reference;
  private String time;
  private String children;
  private Parents parents;
  private String parentsReason;
  private boolean prosecutor;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "alert");
    time = moment.field();
  }

  public void transmit() {
    desk.carryOut(
        () ->
            referents.transmit(
                id,
                new Transmission(
                    destination,
                    reference,
                    Moment.typed(time).orElse(null),
                    children,
                    parents,
                    parentsReason,
                    prosecutor)),
        "/pro/alertes/" + id + "?fait=transmit");
  }

  public Destination[] getDestinations() {
    return Destination.values();
  }

  public Parents[] getEveryParents() {
    return Parents.values();
  }

  public Destination getDestination() {
    return destination;
  }

  public void setDestination(Destination destination) {
    this.destination = destination;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = CleanText.of(reference);
  }

  /** As a {@code datetime-local} field holds it. */
  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }

  public String getChildren() {
    return children;
  }

  public void setChildren(String children) {
    this.children = CleanText.of(children);
  }

  public Parents getParents() {
    return parents;
  }

  public void setParents(Parents parents) {
    this.parents = parents;
  }

  public String getParentsReason() {
    return parentsReason;
  }

  public void setParentsReason(String parentsReason) {
    this.parentsReason = CleanText.of(parentsReason);
  }

  public boolean isProsecutor() {
    return prosecutor;
  }

  public void setProsecutor(boolean prosecutor) {
    this.prosecutor = prosecutor;
  }
}
