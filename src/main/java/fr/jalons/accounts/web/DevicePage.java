package fr.jalons.accounts.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.NewDevice;
import fr.jalons.accounts.OwnAccountService;
import fr.jalons.departement.Departement;
import fr.jalons.platform.web.Messages;
import fr.jalons.platform.web.QrImage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Sets up a second factor; recovery codes are shown once, in the answer. */
@Named
@RequestScoped
public class DevicePage {
  static final String PAGE = "/pro/compte/appareil";

  @Inject private OwnAccountService own;
  @Inject private CurrentAccount me;
  @Inject private Departement departement;
  @Inject private Entrance entrance;
  @Inject private Counter counter;

  private String code;
  private List<String> codes;

  public void add() {
    NewDevice device = device();
    counter
        .answer(() -> own.addDevice(device.secret(), code))
        .ifPresent(
            fresh -> {
              codes = fresh;
              ServerSession.forgetDevice(entrance.request());
            });
  }

  public void renewCodes() {
    codes = counter.answer(own::renewRecoveryCodes).orElse(null);
  }

  /** The secret in groups of four, for typing. */
  public String getSecret() {
    return device().secret().replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The same as an image. */
  public String getQr() {
    return QrImage.of(device().uri());
  }

  private NewDevice device() {
    return ServerSession.device(entrance.request())
        .orElseGet(
            () -> {
              NewDevice made =
                  own.newDevice(
                      Messages.text("platform.name") + " " + departement.pack().shortName());
              ServerSession.keepDevice(entrance.request(), made);
              return made;
            });
  }

  public boolean isAlreadyThere() {
    return own.hasSecondFactor();
  }

  /** Whether one's roles wait for it. */
  public boolean isWanted() {
    return me.mustAddSecondFactor();
  }

  /** The new recovery codes; null before there are any. */
  public List<String> getCodes() {
    return codes;
  }

  /** Never sent back to the page. */
  public String getCode() {
    return null;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
