package app.lede.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What learners are granted, and who gets to know it. */
abstract class AccommodationsContract {
    private static final Accommodation GRANTED = new Accommodation(ExtraTime.QUARTER, Duration.ofHours(36), true);

    @Autowired
    Accommodations accommodations;

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    JdbcClient jdbc;

    private Actor instructor;
    private Actor learner;
    private UUID classId;

    @BeforeEach
    void aClass() {
        instructor = people.instructor("Ms Okafor");
        learner = people.learner("Nadia");
        classId = testQuizzes.classOf(instructor, learner, people.learner("Omar"));
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void areGrantedChangedAndTakenBack() {
        assertThat(accommodations.ofClass(classId)).isEmpty();
        accommodations.grant(classId, learner.id(), GRANTED);
        assertThat(accommodations.ofClass(classId))
                .containsOnlyKeys(learner.id())
                .containsValue(GRANTED);
        assertThat(Acting.as(learner, accommodations::mine)).isEqualTo(GRANTED);

        accommodations.grant(classId, learner.id(), Accommodation.NONE);
        assertThat(Acting.as(learner, accommodations::mine)).isEqualTo(Accommodation.NONE);
    }

    @Test
    void holdInEveryClassOfTheLearner() {
        accommodations.grant(classId, learner.id(), GRANTED);
        var colleague = people.instructor("Mr Lindqvist");
        var other = testQuizzes.classOf(colleague, learner);
        assertThat(Acting.as(colleague, () -> accommodations.ofClass(other))).containsKey(learner.id());
    }

    @Test
    void areOnlyForInstructorsWhoTeachTheLearner() {
        accommodations.grant(classId, learner.id(), GRANTED);
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> accommodations.ofClass(classId)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accommodations.grant(classId, learner.id(), Accommodation.NONE))
                    .isInstanceOf(NotFound.class);
        });
        var stranger = people.learner("Mallory").id();
        assertThatThrownBy(() -> accommodations.grant(classId, stranger, GRANTED))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areWithinBounds() {
        var early = new Accommodation(ExtraTime.NONE, Duration.ofHours(-1), false);
        var late = new Accommodation(ExtraTime.NONE, Duration.ofDays(31), false);
        assertThatThrownBy(() -> accommodations.grant(classId, learner.id(), early))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accommodations.grant(classId, learner.id(), late))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("30 days");
    }

    @Test
    void leaveAnEntryInTheAuditEachTimeTheyChange() {
        accommodations.grant(classId, learner.id(), GRANTED);
        accommodations.grant(classId, learner.id(), GRANTED);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'ACCOMMODATION_CHANGED' and actor_id = ?"
                                + " and detail like ?")
                        .params(instructor.id(), learner.id() + ": QUARTER%36 hours later, read aloud")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
