package fr.jalons.accounts;

import fr.jalons.platform.PortalStarting;
import fr.jalons.platform.Setting;
import fr.jalons.platform.StartUpRefused;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Logger;

/**
 * Lets the first administrator in: a production portal that has none writes an invitation into its
 * home at each start, for whoever may read there. The log says where, never the link.
 */
@ApplicationScoped
class FirstAdministrator {
  static final String FILE = "first-administrator.txt";

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  private final AccountRepository accounts;
  private final InvitationService invitations;

  @Inject
  FirstAdministrator(AccountRepository accounts, InvitationService invitations) {
    this.accounts = accounts;
    this.invitations = invitations;
  }

  /** For the CDI proxy. */
  protected FirstAdministrator() {
    this(null, null);
  }

  void invite(@Observes @Priority(PortalStarting.DEMO + 1) PortalStarting starting) {
    SecondFactorPolicy.inForce();
    if (!accounts.with(Role.ADMIN).isEmpty()) {
      return;
    }
    String origin = Setting.PUBLIC_URL.find().orElse("").replaceAll("/+$", "");
    String link = invitations.inviteFirst("Administration", origin + "/pro/invitation/");
    Path file = Path.of(Setting.HOME.value(), FILE);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(file);
      Files.createFile(file);
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(file, link + "\n");
    } catch (IOException e) {
      throw new StartUpRefused("The first invitation cannot be written to " + file, e);
    }
    LOG.info("No administrator yet: the link of the first invitation is in " + file);
  }
}
