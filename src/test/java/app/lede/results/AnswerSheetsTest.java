package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptState;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.ResponseRecord;
import app.lede.item.MultipleChoice;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.item.SingleChoice;
import app.lede.quiz.TakingRules;
import app.lede.writing.FrozenItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswerSheetsTest {
    private static final List<Option> OPTIONS = List.of(
            new Option(new OptionId("a"), "Ann", true),
            new Option(new OptionId("b"), "Ben", false),
            new Option(new OptionId("c"), "Cem", true));

    private static AttemptRecord attempt(AttemptState state, Map<FrozenItem, Response> given) {
        var responses = new ArrayList<ResponseRecord>();
        given.forEach((item, response) -> {
            var outcome = item.item().content().score(response);
            responses.add(
                    new ResponseRecord(item.id(), response, OutcomeKind.of(outcome), outcome.credit(), Sitting.NOON));
        });
        return new AttemptRecord(
                UUID.randomUUID(),
                Sitting.QUIZ,
                UUID.randomUUID(),
                1,
                0,
                state,
                Sitting.NOON,
                state.isFinished() ? Sitting.NOON : null,
                responses);
    }

    private static Response chosen(String... ids) {
        return new Response.Chosen(Set.of(ids).stream().map(OptionId::new).collect(Collectors.toSet()));
    }

    @Test
    void takesTheFinishedAttemptsWithWhatWasChosen() {
        var single = Sitting.item(1, 2, new SingleChoice("Who?", OPTIONS.subList(0, 2)));
        var several = Sitting.item(2, 1, new MultipleChoice("Who else?", OPTIONS));
        var typed = Sitting.typed(3, 1);
        var items = List.of(single, several, typed);
        var attempts = List.of(
                attempt(
                        AttemptState.SUBMITTED,
                        Map.of(single, chosen("a"), several, chosen("a", "c"), typed, new Response.Typed("yes"))),
                attempt(AttemptState.OPEN, Map.of(single, chosen("a"))),
                attempt(AttemptState.CLOSED, Map.of(single, chosen("b"))));

        var sheet = AnswerSheets.of(ScoreSheet.of(TakingRules.USUAL, items, List.of(), Map.of(), attempts), attempts);

        assertThat(sheet.learners()).isEqualTo(2);
        var first = sheet.items().getFirst();
        assertThat(first.id()).isEqualTo("Question 1");
        assertThat(first.points()).isEqualTo(2);
        assertThat(first.guess()).isEqualTo(0.5);
        assertThat(first.marks()).containsExactlyInAnyOrder(1.0, 0.0);
        var choices = Objects.requireNonNull(first.choices());
        assertThat(choices.options()).extracting("label").containsExactly("Ann", "Ben");
        assertThat(choices.chosen()).containsExactlyInAnyOrder(Set.of(0), Set.of(1));
        assertThat(sheet.items().get(1).guess()).isNull();
        assertThat(Objects.requireNonNull(sheet.items().get(1).choices()).chosen())
                .containsExactlyInAnyOrder(Set.of(0, 2), Set.of());
        assertThat(sheet.items().get(2).choices()).isNull();
    }
}
