package app.lede.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.base.Secret;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.annotation.Transactional;

abstract class AccountsContract {
    private static final String PASSWORD = "lamp otter violin";

    @Autowired
    SetUp setUp;

    @Autowired
    Invitations invitations;

    @Autowired
    OwnAccount own;

    @Autowired
    Administration administration;

    @Autowired
    SignInNames names;

    @Autowired
    Passwords passwords;

    @Autowired
    AuditEntries audit;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private final String name = "Grace " + UUID.randomUUID();

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }

    @Test
    @Transactional
    void theSetUpLinkMakesTheFirstAdministratorAndNoSecond() {
        nobodyRunsTheServer();
        var secret = setUp.renewLink().orElseThrow().text();
        assertThatThrownBy(() -> setUp.complete(secret, name, "", "short", true))
                .hasMessageContaining("too short");
        var id = setUp.complete(secret, name, "Grace", PASSWORD, true);
        var person = names.load(id);
        assertThat(person.displayName()).isEqualTo("Grace");
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.INSTRUCTOR);
        assertThatThrownBy(() -> setUp.requireOpen(secret)).isInstanceOf(NotFound.class);
        assertThat(setUp.renewLink()).isEmpty();
        assertThat(actions(id)).contains("SET_UP");
    }

    @Test
    @Transactional
    void aNewSetUpLinkEndsTheOneBefore() {
        nobodyRunsTheServer();
        var before = setUp.renewLink().orElseThrow().text();
        setUp.renewLink();
        assertThatThrownBy(() -> setUp.requireOpen(before)).isInstanceOf(NotFound.class);
    }

    @Test
    void anInvitationLetsOnePersonIn() {
        var secret = Acting.as(administrator(), () -> invitations.invite(Role.INSTRUCTOR))
                .secret();
        assertThat(invitations.open(secret)).isEqualTo(new Invitation.ToJoin(Role.INSTRUCTOR));
        var id = invitations.accept(secret, name, "", PASSWORD);
        assertThat(names.load(id).roles()).containsExactly(Role.INSTRUCTOR);
        assertThat(names.load(id).displayName()).isEqualTo(name);
        assertThatThrownBy(() -> invitations.open(secret)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.accept(secret, name + " II", "", PASSWORD))
                .isInstanceOf(NotFound.class);
        assertThat(actions(id)).contains("INVITATION_ACCEPTED");
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        var secret = Acting.as(administrator(), () -> invitations.invite(Role.INSTRUCTOR))
                .secret();
        assertThat(secret).hasSizeGreaterThanOrEqualTo(22);
        assertThat(count("select count(*) from one_time_link where secret_hash = ?", secret))
                .isZero();
        assertThat(count("select count(*) from one_time_link where secret_hash = ?", new Secret(secret).hash()))
                .isOne();
    }

    @Test
    void learnersAreNotInvited() {
        assertThatThrownBy(() -> Acting.as(administrator(), () -> invitations.invite(Role.LEARNER)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aResetLinkSetsANewPasswordOnce() {
        var learner = people.learner("Ada");
        var administrator = administrator();
        var older = Acting.as(administrator, () -> invitations.invitePasswordReset(learner.id()));
        var link = Acting.as(administrator, () -> invitations.invitePasswordReset(learner.id()));
        assertThatThrownBy(() -> invitations.choosePassword(older.secret(), PASSWORD))
                .isInstanceOf(NotFound.class);
        assertThat(invitations.open(link.secret())).isInstanceOf(Invitation.ToChooseAPassword.class);
        invitations.choosePassword(link.secret(), PASSWORD);
        assertThat(passwordOf(learner)).matches(hash -> passwords.matches(PASSWORD, hash));
        assertThatThrownBy(() -> invitations.choosePassword(link.secret(), PASSWORD + " new"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePasswordChangesForWhoKnowsTheOldOne() {
        var learner = withPassword(people.learner("Ada"));
        assertThatThrownBy(() -> Acting.as(learner, () -> own.changePassword("wrong", "cello badger lantern")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("present password");
        assertThatThrownBy(() -> Acting.as(learner, () -> own.changePassword(PASSWORD, "1234567890")))
                .hasMessageContaining("first to be guessed");
        Acting.as(learner, () -> own.changePassword(PASSWORD, "cello badger lantern"));
        assertThat(passwordOf(learner)).matches(hash -> passwords.matches("cello badger lantern", hash));
        assertThat(actions(learner.id())).contains("PASSWORD_CHANGED");
    }

    @Test
    void theNameOthersSeeChanges() {
        var learner = people.learner("Ada");
        Acting.as(learner, () -> own.rename("  Ada   Lovelace "));
        assertThat(Acting.as(learner, () -> own.get()).displayName()).isEqualTo("Ada Lovelace");
        assertThatThrownBy(() -> Acting.as(learner, () -> own.rename(" "))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoIsShutOutCannotSignInUntilLetInAgain() {
        var learner = people.learner("Ada");
        var administrator = administrator();
        Acting.as(administrator, () -> administration.disable(learner.id()));
        assertThatThrownBy(() -> names.load(learner.id())).isInstanceOf(UsernameNotFoundException.class);
        Acting.as(administrator, () -> administration.enable(learner.id()));
        assertThat(names.load(learner.id()).id()).isEqualTo(learner.id());
    }

    @Test
    void administratorsCannotShutThemselvesOut() {
        var administrator = administrator();
        assertThatThrownBy(() -> Acting.as(administrator, () -> administration.disable(administrator.id())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void learnersAreFoundByAPartOfTheirNameAsItStands() {
        var learner = people.learner("100% Ada_" + name);
        var administrator = administrator();
        assertThat(Acting.as(administrator, () -> administration.learners("% ADA_" + name)))
                .extracting(Account::id)
                .containsExactly(learner.id());
        assertThat(Acting.as(administrator, () -> administration.learners("%%Ada_" + name)))
                .isEmpty();
    }

    private Actor administrator() {
        return people.administrator("Root");
    }

    private Actor withPassword(Actor person) {
        jdbc.sql("update person set password_hash = ? where id = ?")
                .params(passwords.hash(PASSWORD, SignInName.chosen("somebody")), person.id())
                .update();
        return person;
    }

    private String passwordOf(Actor person) {
        return String.valueOf(names.load(person.id()).getPassword());
    }

    private List<String> actions(UUID about) {
        return audit.findByDetailContainingOrderByAt(about.toString()).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private long count(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }

    private void nobodyRunsTheServer() {
        jdbc.sql("update person set administrator = false").update();
    }
}
