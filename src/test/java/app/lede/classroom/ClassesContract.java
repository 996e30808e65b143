package app.lede.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class ClassesContract {
    @Autowired
    TestPeople people;

    @Autowired
    Classes classes;

    @Autowired
    Joining joining;

    @Autowired
    Membership membership;

    Actor instructor;
    Actor learner;

    @BeforeEach
    void twoPeople() {
        instructor = people.instructor("Ms Okafor");
        learner = people.learner("Nadia");
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void beginsWithoutLearnersAndWithACode() {
        var created = classes.create("  Year 10,   current affairs ");

        assertThat(created.name()).isEqualTo("Year 10, current affairs");
        assertThat(created.learners()).isZero();
        assertThat(created.demonstration()).isFalse();
        assertThat(JoinCode.read(created.joinCode())).isPresent();
        assertThat(classes.get(created.id())).isEqualTo(created);
        assertThat(membership.taught()).containsExactly(created);
    }

    @Test
    void needsAName() {
        assertThatThrownBy(() -> classes.create("  ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> classes.create("x".repeat(121))).isInstanceOf(Refusal.class);
        assertThat(membership.taught()).isEmpty();
    }

    @Test
    void takesANewName() {
        var created = classes.create("Before");
        assertThat(classes.rename(created.id(), "After").name()).isEqualTo("After");
        assertThat(classes.get(created.id()).name()).isEqualTo("After");
    }

    @Test
    void letsALearnerInWithTheCodeHoweverItIsTyped() {
        var created = classes.create("Class");
        var typed = created.joinCode().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(Acting.as(learner, () -> joining.join(typed))).isEqualTo(created.id());

        assertThat(classes.get(created.id()).learners()).isOne();
        assertThat(membership.members(created.id()))
                .extracting(Member::learnerId, Member::name)
                .containsExactly(tuple(learner.id(), "Nadia"));
        Acting.as(learner, () -> {
            assertThat(membership.joined()).containsExactly(created.id());
            membership.requireLearning(created.id());
            membership.requireBelonging(created.id());
            assertThat(membership.names(List.of(created.id()))).containsEntry(created.id(), "Class");
        });
    }

    @Test
    void letsALearnerInOnlyOnce() {
        var created = classes.create("Class");
        Acting.as(learner, () -> {
            joining.join(created.joinCode());
            joining.join(created.joinCode());
        });
        assertThat(membership.members(created.id())).hasSize(1);
    }

    @Test
    void listsMembersByName() {
        var created = classes.create("Class");
        for (var name : List.of("Zoë", "Émile", "anders", "Bo")) {
            Acting.as(people.learner(name), () -> joining.join(created.joinCode()));
        }
        assertThat(membership.members(created.id()))
                .extracting(Member::name)
                .containsExactly("anders", "Bo", "Émile", "Zoë");
    }

    @Test
    void endsTheOldCodeWithANewOne() {
        var created = classes.create("Class");
        var renewed = classes.renewJoinCode(created.id());

        assertThat(renewed.joinCode()).isNotEqualTo(created.joinCode());
        Acting.as(learner, () -> {
            assertThatThrownBy(() -> joining.join(created.joinCode())).isInstanceOf(NotFound.class);
            joining.join(renewed.joinCode());
        });
    }

    @Test
    void takesALearnerOutAndBackIn() {
        var created = classes.create("Class");
        Acting.as(learner, () -> joining.join(created.joinCode()));

        classes.remove(created.id(), learner.id());

        assertThat(membership.members(created.id())).isEmpty();
        Acting.as(learner, () -> {
            assertThat(membership.joined()).isEmpty();
            assertThatThrownBy(() -> membership.requireBelonging(created.id())).isInstanceOf(NotFound.class);
            joining.join(created.joinCode());
        });
        assertThat(membership.members(created.id())).hasSize(1);
    }

    @Test
    void showsAnotherInstructorNothing() {
        var created = classes.create("Class");
        Acting.as(learner, () -> joining.join(created.joinCode()));

        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThat(membership.taught()).isEmpty();
            assertThat(membership.names(List.of(created.id()))).isEmpty();
            assertThatThrownBy(() -> classes.get(created.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> classes.rename(created.id(), "Mine")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> classes.renewJoinCode(created.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> classes.remove(created.id(), learner.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> membership.members(created.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> membership.requireTeaching(created.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> membership.requireBelonging(created.id())).isInstanceOf(NotFound.class);
        });
        assertThat(classes.get(created.id()).name()).isEqualTo("Class");
        assertThat(membership.members(created.id())).hasSize(1);
    }

    @Test
    void showsALearnerNoRosterAndNoCode() {
        var created = classes.create("Class");
        Acting.as(learner, () -> {
            joining.join(created.joinCode());
            assertThatThrownBy(() -> classes.get(created.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> classes.create("Mine")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> membership.members(created.id())).isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"000-000-000", "not a code", ""})
    void tellsNothingButThatACodeIsWrong(String code) {
        Acting.asNobody();
        assertThatThrownBy(() -> joining.find(code))
                .isInstanceOf(NotFound.class)
                .hasMessage(Joining.WRONG_CODE);
        assertThatThrownBy(() -> joining.register(code, "Nadia R", "four words are enough"))
                .isInstanceOf(NotFound.class)
                .hasMessage(Joining.WRONG_CODE);
        Acting.as(learner, () -> {
            assertThatThrownBy(() -> joining.join(code)).hasMessage(Joining.WRONG_CODE);
        });
    }

    @Test
    void tellsWhoHoldsTheCodeWhatItInvitesTo() {
        var created = classes.create("Class");
        Acting.asNobody();
        assertThat(joining.find(created.joinCode())).isEqualTo(new ClassInvitation("Class", "Ms Okafor"));
    }

    @Test
    void makesAnAccountForWhoHoldsTheCode() {
        var created = classes.create("Class");
        var name = "Nadia " + UUID.randomUUID().toString().substring(0, 8);

        Acting.asNobody();
        var id = joining.register(created.joinCode(), name, "four words are enough");

        Acting.as(instructor);
        assertThat(membership.members(created.id()))
                .extracting(Member::learnerId, Member::name)
                .containsExactly(tuple(id, name));
    }

    @Test
    void makesNoAccountWithAWeakPassword() {
        var created = classes.create("Class");
        Acting.asNobody();
        assertThatThrownBy(() -> joining.register(created.joinCode(), "Nadia R", "short"))
                .isInstanceOf(Refusal.class);
        Acting.as(instructor);
        assertThat(membership.members(created.id())).isEmpty();
    }

    @Test
    void letsNobodyIntoADemonstration() {
        var created = classes.createDemonstration("Demonstration class");
        assertThat(created.demonstration()).isTrue();
        assertThatThrownBy(() -> Acting.as(learner, () -> joining.join(created.joinCode())))
                .isInstanceOf(Refusal.class);
        assertThat(membership.members(created.id())).isEmpty();
    }

    @Test
    void knowsNoClassThatIsNotThere() {
        assertThatThrownBy(() -> classes.get(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }
}
