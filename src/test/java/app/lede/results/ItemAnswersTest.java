package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.OutcomeKind;
import app.lede.attempt.ResponseRecord;
import app.lede.item.ItemContent;
import app.lede.item.MultipleChoice;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.item.SingleChoice;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemAnswersTest {
    private static final OptionId DAMASCUS = new OptionId("d");
    private static final OptionId MOSCOW = new OptionId("m");
    private static final OptionId TEHRAN = new OptionId("t");

    private static List<ResponseRecord> given(ItemContent content, Response... responses) {
        return Stream.of(responses)
                .map(response -> {
                    var outcome = content.score(response);
                    return new ResponseRecord(
                            UUID.randomUUID(), response, OutcomeKind.of(outcome), outcome.credit(), Sitting.NOON);
                })
                .toList();
    }

    @Test
    void countsEveryOptionAlsoTheOneNobodyChose() {
        var choice = new SingleChoice(
                "Where did they meet?",
                List.of(
                        new Option(DAMASCUS, "Damascus", false),
                        new Option(MOSCOW, "Moscow", true),
                        new Option(TEHRAN, "Tehran", false)));
        var given = given(choice, Response.Chosen.of(MOSCOW), Response.Chosen.of(DAMASCUS), Response.Chosen.of(MOSCOW));

        assertThat(ItemAnswers.count(choice, given, 1))
                .containsExactly(
                        new AnswerCount("Damascus", Mark.WRONG, 1),
                        new AnswerCount("Moscow", Mark.RIGHT, 2),
                        new AnswerCount("Tehran", Mark.WRONG, 0),
                        new AnswerCount("No answer", Mark.BLANK, 1));
    }

    @Test
    void countsEachOptionOfAMultipleChoiceByItself() {
        var choice = new MultipleChoice(
                "Which cities were besieged?",
                List.of(
                        new Option(DAMASCUS, "Aleppo", true),
                        new Option(MOSCOW, "Homs", true),
                        new Option(TEHRAN, "Tartus", false)));
        var given = given(
                choice,
                Response.Chosen.of(DAMASCUS, MOSCOW),
                Response.Chosen.of(DAMASCUS, TEHRAN),
                Response.Chosen.of(DAMASCUS));

        assertThat(ItemAnswers.count(choice, given, 0))
                .containsExactly(
                        new AnswerCount("Aleppo", Mark.RIGHT, 3),
                        new AnswerCount("Homs", Mark.RIGHT, 1),
                        new AnswerCount("Tartus", Mark.WRONG, 1));
    }

    @Test
    void countsTrueBeforeFalse() {
        var statement = new TrueFalse("They met in Damascus.", false, "They met in Moscow.");
        assertThat(ItemAnswers.count(statement, given(statement, Response.Chosen.of(OptionId.FALSE)), 0))
                .containsExactly(new AnswerCount("True", Mark.WRONG, 0), new AnswerCount("False", Mark.RIGHT, 1));
    }

    @Test
    void countsTypedAnswersThatAreTheSameTogether() {
        var typed = new TypedAnswer("Where?", List.of("Latakia"));
        var given = given(
                typed,
                new Response.Typed("Tartus"),
                new Response.Typed(" latakia"),
                new Response.Typed("Latakia!"),
                new Response.Typed(""));

        assertThat(ItemAnswers.count(typed, given, 1))
                .containsExactly(
                        new AnswerCount(" latakia", Mark.RIGHT, 2),
                        new AnswerCount("Tartus", Mark.WRONG, 1),
                        new AnswerCount("No answer", Mark.BLANK, 1));
    }
}
