package app.lede.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class PublishingTemplatesContract {
    private static final TemplateSettings EXAM = new TemplateSettings(
            1,
            FeedbackTiming.AFTER_CLOSING,
            true,
            TakingRules.USUAL
                    .withTimeLimit(Duration.ofMinutes(40))
                    .withPenalty(0.25)
                    .withMovement(Movement.FORWARD_ONLY)
                    .withShows(FeedbackParts.NONE.withScore(true)));
    private static final TemplateSettings PRACTICE =
            new TemplateSettings(0, FeedbackTiming.AFTER_EACH_ITEM, false, TakingRules.USUAL.withTries(3));

    @Autowired
    PublishingTemplates templates;

    @Autowired
    TestPeople people;

    private Actor instructor;

    @BeforeEach
    void somebodyTeaches() {
        instructor = people.instructor("Iris");
        Acting.as(instructor);
    }

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }

    @Test
    void keepsSettingsByName() {
        templates.save(" Exam ", EXAM);
        templates.save("A practice", PRACTICE);
        assertThat(templates.mine().stream().map(PublishingTemplate::name)).containsExactly("A practice", "Exam");
        assertThat(templates.mine().getLast().settings()).isEqualTo(EXAM);
        assertThat(templates.mine().getFirst().settings()).isEqualTo(PRACTICE);
    }

    @Test
    void theSameNameReplacesWhatWasKept() {
        var first = templates.save("Exam", EXAM);
        var second = templates.save("Exam", PRACTICE);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(templates.mine())
                .singleElement()
                .satisfies(kept -> assertThat(kept.settings()).isEqualTo(PRACTICE));
    }

    @Test
    void nobodySeesOrDeletesThoseOfOthers() {
        var mine = templates.save("Exam", EXAM);
        Acting.as(people.instructor("Ivo"));
        assertThat(templates.mine()).isEmpty();
        assertThatThrownBy(() -> templates.delete(mine.id())).isInstanceOf(NotFound.class);
        Acting.as(instructor);
        templates.delete(mine.id());
        assertThat(templates.mine()).isEmpty();
    }

    @Test
    void aNameIsNeededAndMayNotBeTooLong() {
        assertThatThrownBy(() -> templates.save(" ", EXAM))
                .isInstanceOf(Refusal.class)
                .hasMessage("Give the template a name.");
        assertThatThrownBy(() -> templates.save("x".repeat(101), EXAM))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("100 characters");
    }
}
