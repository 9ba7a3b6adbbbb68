package fr.jalons.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.StartUpRefused;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  private static Account with(Role... roles) {
    return Account.open("sofia", "Sofia", new Membership(Set.of(roles), null), "hash", NOW);
  }

  @Test
  void a_reader_reads_nothing_before_signing_the_undertaking() {
    Account account = with(Role.PRO, Role.ADMIN);
    assertThat(account.rolesInForce(Undertaking.current())).containsExactly(Role.ADMIN);
    account.sign(Undertaking.current(), NOW);
    assertThat(account.rolesInForce(Undertaking.current())).containsOnly(Role.PRO, Role.ADMIN);
  }

  @Test
  void an_observer_who_may_be_named_to_read_an_appeal_signs_first() {
    assertThat(with(Role.OBSERVATEUR).rolesInForce(Undertaking.current())).isEmpty();
  }

  @Test
  void another_text_is_signed_anew() {
    Account account = with(Role.USAGER);
    account.sign(Undertaking.current(), NOW);
    Undertaking next = new Undertaking("2027-01", "Un autre texte.");
    assertThat(account.mustSign(Undertaking.current())).isFalse();
    assertThat(account.mustSign(next)).isTrue();
    assertThat(account.rolesInForce(next)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"EDITEUR", "ADMIN"})
  void who_reads_no_parole_has_nothing_to_sign(Role role) {
    assertThat(with(role).mustSign(Undertaking.current())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"PRO", "REFERENT", "REPONDANT"})
  void a_user_member_can_have_no_role_that_reads_everything(Role role) {
    assertThatThrownBy(() -> new Membership(Set.of(Role.USAGER, role), null))
        .hasMessage("accounts.refusal.two-colleges");
  }

  @Test
  void the_college_follows_from_the_roles() {
    assertThat(with(Role.USAGER).college()).isEqualTo(College.USERS);
    assertThat(with(Role.PRO).college()).isEqualTo(College.PROFESSIONALS);
    assertThat(with(Role.EDITEUR).college()).isNull();
  }

  @Test
  void the_undertaking_names_the_articles_and_its_signature_what_was_read() {
    Undertaking text = Undertaking.current();
    assertThat(text.text()).contains("226-13").contains("434-3").contains("226-14");
    assertThat(text.points()).hasSizeGreaterThan(4);
    assertThat(text.hash()).hasSize(32);
  }

  @Test
  void an_invitation_works_for_seven_days_and_once() {
    Invitation invitation = new Invitation("Sofia", null, new Membership(Set.of(Role.PRO), null));
    invitation.send(new byte[32], NOW);
    assertThat(invitation.isOpen(NOW.plus(Invitation.LIFE).minusSeconds(1))).isTrue();
    assertThat(invitation.isOpen(NOW.plus(Invitation.LIFE))).isFalse();
    invitation.accept(1, NOW);
    assertThatThrownBy(() -> invitation.accept(2, NOW))
        .hasMessage("accounts.refusal.invitation-over");
  }

  @Test
  void a_session_ends_by_silence_by_age_or_by_hand() {
    AccountSession session = new AccountSession(1, "Firefox, Linux", NOW);
    assertThat(session.isLive(NOW.plus(AccountSession.SILENCE).minusSeconds(1))).isTrue();
    assertThat(session.isLive(NOW.plus(AccountSession.SILENCE))).isFalse();
    session.end(NOW);
    assertThat(session.isLive(NOW)).isFalse();
  }

  @Test
  void the_second_factor_s_roles_are_read_from_the_setting_or_refused() {
    assertThat(SecondFactorPolicy.parse("ADMIN, PRO")).containsOnly(Role.ADMIN, Role.PRO);
    assertThat(SecondFactorPolicy.parse("none")).isEmpty();
    assertThatThrownBy(() -> SecondFactorPolicy.parse("admin"))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageContaining("jalons.second-factor");
  }
}
