package fr.jalons.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.journal.JournalService;
import fr.jalons.testing.Inside;
import fr.jalons.testing.RealWar;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who may do what with accounts, inside the server. */
@ArquillianTest
class AccountsIT extends Inside {
  private static final String PASSWORD = "quatre mots sans lien";

  @Inject private InvitationService invitations;
  @Inject private PeopleService people;
  @Inject private OwnAccountService own;
  @Inject private Invitations door;
  @Inject private SignIn signIn;
  @Inject private AccountRepository accounts;
  @Inject private JournalService journal;
  @Inject private CurrentAccount me;

  @Deployment
  static WebArchive portal() {
    return RealWar.with()
        .addAsResource(
            new StringAsset("jalons.second-factor=OBSERVATEUR"),
            "META-INF/microprofile-config.properties");
  }

  @Test
  void every_public_method_refuses_whoever_lacks_its_role() {
    for (Object service : List.of(invitations, people, own)) {
      assertThat(acts(service).map(act -> act.getAnnotation(Allowed.class)))
          .filteredOn(allowed -> !allowed.whoeverSignedIn())
          .extracting(Allowed::value)
          .allSatisfy(roles -> assertThat(roles).containsExactly(Role.ADMIN));
      refusesOthers(service);
    }
  }

  @Test
  void every_act_on_somebody_else_wants_a_fresh_proof() {
    assertThat(
            Stream.of(InvitationService.class, PeopleService.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .filter(m -> !m.isAnnotationPresent(Fresh.class))
                .map(Method::getName))
        .containsExactlyInAnyOrder("waiting", "list", "find");
  }

  @Test
  void a_role_that_wants_a_second_factor_counts_only_once_there_is_one() {
    String login = opened("deux", Role.OBSERVATEUR);
    assertThat(rolesOf(login)).isEmpty();
    String secret = runAs.as(login, () -> own.newDevice("Jalons").secret());
    String code = Totp.code(secret, Instant.now().getEpochSecond() / 30);
    as(login, own::sign);
    assertThat(rolesOf(login)).isEmpty();
    assertThat(runAs.as(login, () -> own.addDevice(secret, code))).hasSize(10);
    assertThat(rolesOf(login)).containsExactly(Role.OBSERVATEUR);
  }

  @Test
  void a_code_counts_once_and_so_does_a_recovery_code() {
    String login = opened("codes", Role.EDITEUR);
    String secret = runAs.as(login, () -> own.newDevice("Jalons").secret());
    long step = Instant.now().getEpochSecond() / 30;
    List<String> recovery = runAs.as(login, () -> own.addDevice(secret, Totp.code(secret, step)));
    PendingSignIn pending = signIn.password(login, PASSWORD).orElseThrow();
    assertThat(signIn.enter(pending)).isEmpty();
    assertThat(signIn.enter(pending, Totp.code(secret, step))).isEmpty();
    assertThat(signIn.enter(pending, Totp.code(secret, step + 1))).isPresent();
    assertThat(signIn.enter(pending, Totp.code(secret, step + 1))).isEmpty();
    assertThat(signIn.enter(pending, recovery.get(3).toUpperCase())).isPresent();
    assertThat(signIn.enter(pending, recovery.get(3))).isEmpty();
    assertThat(text("SELECT HEX(secret) FROM second_factor LIMIT 1"))
        .doesNotContain(secret.substring(0, 8));
    long id = accounts.find(login).orElseThrow().id();
    as("admin", () -> people.resetSecondFactor(id));
    assertThat(signIn.password(login, PASSWORD).orElseThrow().codeWanted()).isFalse();
  }

  @Test
  void who_has_not_signed_reads_nothing() {
    String login = opened("lecteur", Role.PRO);
    assertThat(rolesOf(login)).isEmpty();
    as(login, own::sign);
    assertThat(rolesOf(login)).containsExactly(Role.PRO);
  }

  @Test
  void the_last_administrator_keeps_the_key() {
    String login = opened("seul", Role.ADMIN);
    long demo = accounts.find("admin").orElseThrow().id();
    as(login, () -> people.suspend(demo));
    try {
      long last = accounts.find(login).orElseThrow().id();
      List<Account> others =
          accounts.with(Role.ADMIN).stream().filter(a -> !a.login().equals(login)).toList();
      others.forEach(other -> as(login, () -> people.suspend(other.id())));
      assertThatThrownBy(() -> as(login, () -> people.suspend(last)))
          .hasMessage("accounts.refusal.last-admin");
      Membership less = new Membership(Set.of(Role.EDITEUR), null);
      assertThatThrownBy(() -> as(login, () -> people.become(last, less)))
          .hasMessage("accounts.refusal.last-admin");
    } finally {
      as(login, () -> people.reopen(demo));
    }
  }

  @Test
  void a_changed_password_counts_at_once() {
    String login = opened("passe", Role.EDITEUR);
    assertThatThrownBy(() -> as(login, () -> own.changePassword("faux", "cinq autres mots ici")))
        .hasMessage("accounts.refusal.password-old");
    as(login, () -> own.changePassword(PASSWORD, "cinq autres mots ici"));
    assertThat(signIn.password(login, PASSWORD)).isEmpty();
    assertThat(signIn.password(login, "cinq autres mots ici")).isPresent();
  }

  @Test
  void an_invitation_by_mail_leaves_through_the_outbox_and_opens_one_account() {
    String before = text("SELECT COUNT(*) FROM outbox_message WHERE template = 'INVITATION'");
    String link = invited("Dora", "dora@example.org", Role.OBSERVATEUR);
    assertThat(text("SELECT COUNT(*) FROM outbox_message WHERE template = 'INVITATION'"))
        .isEqualTo(String.valueOf(Integer.parseInt(before) + 1));
    String secret = link.substring(link.lastIndexOf('/') + 1);
    assertThat(secret).hasSize(22);
    assertThat(door.accept(secret, " Dora ", PASSWORD)).isEqualTo("dora");
    assertThat(accounts.find("dora").orElseThrow().mail()).isEqualTo("dora@example.org");
    assertThatThrownBy(() -> door.accept(secret, "dora2", PASSWORD))
        .hasMessage("accounts.refusal.invitation-over");
    assertThat(text("SELECT COUNT(*) FROM invitation WHERE mail IS NOT NULL")).isEqualTo("0");
    assertThat(runAs.as("admin", journal::verify).holds()).isTrue();
  }

  private String opened(String login, Role role) {
    String link = invited(login, null, role);
    return door.accept(link.substring(link.lastIndexOf('/') + 1), login, PASSWORD);
  }

  private String invited(String name, String mail, Role role) {
    Membership membership = new Membership(Set.of(role), null);
    return runAs.as("admin", () -> invitations.invite(name, mail, membership, "/i/"));
  }

  private Set<Role> rolesOf(String login) {
    return runAs.as(login, me::roles);
  }
}
