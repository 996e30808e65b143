package app.lede.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.testing.Acting;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class LearnerAccountsContract {
    private static final String PASSWORD = "lamp otter violin";

    @Autowired
    LearnerAccounts accounts;

    @Autowired
    People people;

    @Autowired
    SignInNames names;

    @Autowired
    SignIn signIn;

    @Autowired
    Passwords passwords;

    private final String name = "Ada " + UUID.randomUUID();

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void makesALearnerWhoCanSignIn() {
        var id = accounts.register("  " + name + " ", PASSWORD);
        var found = names.loadUserByUsername(name.toUpperCase(java.util.Locale.ROOT));
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.roles()).containsExactly(Role.LEARNER);
        assertThat(passwords.matches(PASSWORD, String.valueOf(found.getPassword())))
                .isTrue();
        assertThat(passwords.matches("lamp otter viola", String.valueOf(found.getPassword())))
                .isFalse();
    }

    @Test
    void refusesANameThatIsTakenInOtherLetters() {
        accounts.register(name, PASSWORD);
        assertThatThrownBy(() -> accounts.register(name.toLowerCase(java.util.Locale.ROOT), PASSWORD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already signs in as");
    }

    @Test
    void refusesAWeakPassword() {
        assertThatThrownBy(() -> accounts.register(name, "short")).hasMessageContaining("too short");
        assertThatThrownBy(() -> accounts.register(name, "Password-123")).hasMessageContaining("first to be guessed");
        assertThatThrownBy(() -> accounts.register(name, name)).hasMessageContaining("must not be the name");
    }

    @Test
    void signsInWhoHasJustRegistered() {
        var id = accounts.register(name, PASSWORD);
        var actor = signIn.now(id, false);
        assertThat(actor.id()).isEqualTo(id);
        assertThat(people.names(List.of(id, UUID.randomUUID()))).containsOnly(java.util.Map.entry(id, name));
    }
}
