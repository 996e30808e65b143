package app.lede.item;

import static app.lede.item.Items.CHOICE;
import static app.lede.item.Items.CLAIM;
import static app.lede.item.Items.FALSE_STATEMENT;
import static app.lede.item.Items.GAP;
import static app.lede.item.Items.MATCHING;
import static app.lede.item.Items.NUMBER;
import static app.lede.item.Items.ORDER;
import static app.lede.item.Items.SEVERAL;
import static app.lede.item.Items.TYPED;
import static app.lede.item.Items.WHO_SAID;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {
    private static final Outcome RIGHT = new Outcome.Right();
    private static final Outcome WRONG = new Outcome.Wrong();
    private static final Outcome UNANSWERED = new Outcome.Unanswered();

    static List<ItemContent> everyKind() {
        return Items.ALL;
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsBlankIsUnansweredNotWrong(ItemContent content) {
        assertThat(Stream.of(
                        new Response.Blank(),
                        Response.Chosen.of(),
                        new Response.Typed("  "),
                        new Response.Ordered(List.of()),
                        new Response.Matched(Map.of())))
                .allSatisfy(blank -> assertThat(content.score(blank)).isEqualTo(UNANSWERED));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aResponseOfAnotherFormIsWrong(ItemContent content) {
        var chosen = Response.Chosen.of(new OptionId("unknown"));
        var typed = new Response.Typed("nonsense");
        var ordered = new Response.Ordered(List.of(new OptionId("unknown")));
        var matched = new Response.Matched(Map.of(new OptionId("unknown"), new OptionId("other")));
        assertThat(Stream.of(chosen, typed, ordered, matched))
                .allSatisfy(response -> assertThat(content.score(response)).isEqualTo(WRONG));
    }

    @Test
    void aChoiceIsRightWhenItIsTheKeyAlone() {
        assertThat(CHOICE.score(chosen("k3"))).isEqualTo(RIGHT);
        assertThat(CHOICE.score(chosen("x7"))).isEqualTo(WRONG);
        assertThat(CHOICE.score(chosen("k3", "x7"))).isEqualTo(WRONG);
        assertThat(WHO_SAID.score(chosen("p1"))).isEqualTo(RIGHT);
        assertThat(WHO_SAID.score(chosen("p2"))).isEqualTo(WRONG);
    }

    @Test
    void ofSeveralKeysEachIsWorthAShareAndEachWrongChoiceTakesOneAway() {
        assertThat(SEVERAL.score(chosen("q2", "q4"))).isEqualTo(RIGHT);
        assertThat(SEVERAL.score(chosen("q2"))).isEqualTo(new Outcome.Partial(0.5));
        assertThat(SEVERAL.score(chosen("q2", "q4", "q7"))).isEqualTo(new Outcome.Partial(0.5));
        assertThat(SEVERAL.score(chosen("q2", "q7"))).isEqualTo(WRONG);
        assertThat(SEVERAL.score(chosen("q7"))).isEqualTo(WRONG);
    }

    @Test
    void choosingEverythingGainsNothing() {
        assertThat(SEVERAL.score(chosen("q2", "q7", "q4", "q9", "q5"))).isEqualTo(WRONG);
        assertThat(SEVERAL.score(chosen("q2", "q4", "unknown"))).isEqualTo(new Outcome.Partial(0.5));
    }

    @Test
    void aStatementIsAClaimOrAFact() {
        assertThat(CLAIM.score(Response.Chosen.of(OptionId.CLAIM))).isEqualTo(RIGHT);
        assertThat(CLAIM.score(Response.Chosen.of(OptionId.FACT))).isEqualTo(WRONG);
        assertThat(CLAIM.score(Response.Chosen.of(OptionId.FACT, OptionId.CLAIM)))
                .isEqualTo(WRONG);
        assertThat(new ClaimOrFact("It rained.", false, "").score(Response.Chosen.of(OptionId.FACT)))
                .isEqualTo(RIGHT);
    }

    @Test
    void aStatementIsJudgedByItsTruth() {
        assertThat(FALSE_STATEMENT.score(Response.Chosen.of(OptionId.FALSE))).isEqualTo(RIGHT);
        assertThat(FALSE_STATEMENT.score(Response.Chosen.of(OptionId.TRUE))).isEqualTo(WRONG);
        assertThat(FALSE_STATEMENT.score(Response.Chosen.of(OptionId.TRUE, OptionId.FALSE)))
                .isEqualTo(WRONG);
        assertThat(new TrueFalse("It rained.", true, "").score(Response.Chosen.of(OptionId.TRUE)))
                .isEqualTo(RIGHT);
    }

    @Test
    void aTypedAnswerMayBeAnyOfTheAcceptedOnes() {
        assertThat(TYPED.score(new Response.Typed(" deraa. "))).isEqualTo(RIGHT);
        assertThat(TYPED.score(new Response.Typed("Dara"))).isEqualTo(WRONG);
        assertThat(GAP.score(new Response.Typed("LATAKIA"))).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "'400,000',right",
        "'400 000 people',right",
        "'more than 400,000',right",
        "'0.4 million',right",
        "'four hundred thousand',right",
        "'410000',right",
        "'390000',right",
        "'410001',wrong",
        "'389999.99',wrong",
        "'many',wrong",
        "'300,000 or 400,000',wrong"
    })
    void aNumberMayBeOffByItsTolerance(String typed, String outcome) {
        assertThat(NUMBER.score(new Response.Typed(typed))).isEqualTo(outcome.equals("right") ? RIGHT : WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "m,'400 m',400",
        "m,400m,400",
        "m,400,400",
        "million people,3 million,3",
        "million people,3 million people,3",
        "people,3 million,3000000",
        "%,45%,45",
        "km,12 km,12",
        "'',12 m,12000000"
    })
    void theUnitMayBeTypedToo(String unit, String typed, BigDecimal value) {
        assertThat(new NumberAnswer("How many?", value, BigDecimal.ZERO, unit).score(new Response.Typed(typed)))
                .isEqualTo(RIGHT);
    }

    @Test
    void anOrderGetsCreditForEachEventInItsPlace() {
        assertThat(ORDER.score(ordered("e1", "e2", "e3"))).isEqualTo(RIGHT);
        assertThat(ORDER.score(ordered("e1", "e3", "e2"))).isEqualTo(new Outcome.Partial(1.0 / 3));
        assertThat(ORDER.score(ordered("e2", "e3", "e1"))).isEqualTo(WRONG);
        assertThat(ORDER.score(ordered("e1"))).isEqualTo(new Outcome.Partial(1.0 / 3));
    }

    @Test
    void matchingGetsCreditForEachPair() {
        assertThat(MATCHING.score(matched("l1", "r9", "l2", "r4", "l3", "r6"))).isEqualTo(RIGHT);
        assertThat(MATCHING.score(matched("l1", "r9", "l2", "r6"))).isEqualTo(new Outcome.Partial(1.0 / 3));
        assertThat(MATCHING.score(matched("l1", "r4", "l2", "r9"))).isEqualTo(WRONG);
        assertThat(MATCHING.score(matched("r9", "l1"))).isEqualTo(WRONG);
    }

    @Test
    void nothingIsRightWhereThereIsNothingToFind() {
        assertThat(new TimeOrder("Order.", List.of()).score(ordered("e1"))).isEqualTo(WRONG);
        assertThat(new Matching("Match.", List.of()).score(matched("l1", "r9"))).isEqualTo(WRONG);
    }

    @Test
    void feedbackSaysWhatWasGivenAsAPersonWould() {
        assertThat(CHOICE.say(chosen("x7"))).isEqualTo("Latakia");
        assertThat(FALSE_STATEMENT.say(Response.Chosen.of(OptionId.TRUE))).isEqualTo("True");
        assertThat(ORDER.say(ordered("e3", "e1", "e2"))).isEqualTo("Daraa falls → War begins → Russia joins");
        assertThat(MATCHING.say(matched("l2", "r9"))).isEqualTo("Kurdish forces – the north");
        assertThat(Items.ALL)
                .allSatisfy(
                        content -> assertThat(content.say(new Response.Blank())).isEmpty());
    }

    @Test
    void feedbackSaysTheKeyAsAPersonWould() {
        assertThat(Items.ALL.stream().map(ItemContent::keyText))
                .containsExactly(
                        "Tartus",
                        "Russia; Iran",
                        "False. He received him in Moscow.",
                        "Daraa",
                        "400,000 people",
                        "Latakia",
                        "War begins → Russia joins → Daraa falls",
                        "Turkish troops – the north; Kurdish forces – the east; Assad's forces – most of the country",
                        "Vladimir Putin",
                        "The article reports it as somebody’s claim: the Kremlin");
    }

    @Test
    void everyKindOfTheFixtureIsReadyToBeAsked() {
        assertThat(Items.ALL)
                .allSatisfy(content -> assertThat(content.problems()).isEmpty());
        assertThat(Items.ALL.stream().map(ItemContent::kind)).containsExactly(ItemKind.values());
    }

    private static Response chosen(String... ids) {
        return new Response.Chosen(Arrays.stream(ids).map(OptionId::new).collect(Collectors.toSet()));
    }

    private static Response ordered(String... ids) {
        return new Response.Ordered(Arrays.stream(ids).map(OptionId::new).toList());
    }

    private static Response matched(String... ids) {
        var pairs = new HashMap<OptionId, OptionId>();
        for (int i = 0; i < ids.length; i += 2) {
            pairs.put(new OptionId(ids[i]), new OptionId(ids[i + 1]));
        }
        return new Response.Matched(pairs);
    }
}
