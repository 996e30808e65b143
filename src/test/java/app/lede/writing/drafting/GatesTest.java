package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.text.Attribution;
import app.lede.item.ItemContent;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import app.lede.reading.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static final String SENTENCE = "Vladimir Putin received Bashar al-Assad in Moscow.";

    private static Proposal about(String statement) {
        return proposal(new TypedAnswer("By how much?", List.of("28")), null, statement);
    }

    private static Proposal proposal(ItemContent content, @Nullable Attribution attribution) {
        return proposal(content, attribution, SENTENCE);
    }

    private static Proposal proposal(ItemContent content, @Nullable Attribution attribution, String statement) {
        var fact = SampleFacts.fact(
                statement,
                "Vladimir Putin",
                new VerbGroup("received", "did", "receive", "receive"),
                SENTENCE,
                attribution);
        return new Proposal(content, fact, "x", "y", 0);
    }

    private static boolean passes(Gate gate, String stem, String key, String... distractors) {
        var options = new ArrayList<Option>();
        options.add(new Option(new OptionId("k"), key, true));
        for (var text : distractors) {
            options.add(new Option(new OptionId(text), text, false));
        }
        return gate.passes(proposal(new SingleChoice(stem, options), null));
    }

    @Test
    void turnsDownAStemThatGivesTheKeyAway() {
        assertThat(passes(new KeyStandsInStem(), "Which Leeds band did Leeds cheer?", "Leeds", "Blur"))
                .isFalse();
        assertThat(passes(new KeyStandsInStem(), "Which band did the crowd cheer?", "Leeds", "Blur"))
                .isTrue();
        assertThat(passes(new KeyStandsInStem(), "Who is the sister of Ola Moe?", "Ida Moe", "Anna Weiss"))
                .isFalse();
    }

    @Test
    void turnsDownADistractorNamedInTheStem() {
        assertThat(passes(
                        new DistractorStandsInStem(), "Whom did Putin receive in Moscow?", "Bashar al-Assad", "Putin"))
                .isFalse();
        assertThat(passes(
                        new DistractorStandsInStem(),
                        "Whom did Putin receive in Moscow?",
                        "Bashar al-Assad",
                        "Hassan Rouhani"))
                .isTrue();
    }

    @Test
    void turnsDownOptionsThatSayTheSame() {
        assertThat(passes(new OptionsRepeat(), "Which country?", "the United States", "United States"))
                .isFalse();
        assertThat(passes(new OptionsRepeat(), "Which country?", "the United States", "Canada"))
                .isTrue();
    }

    @Test
    void turnsDownPronounsThatPointNowhere() {
        assertThat(passes(new DanglingPronoun(), "When did he meet them in Moscow?", "2021", "2020"))
                .isFalse();
        assertThat(passes(
                        new DanglingPronoun(),
                        "Who broke the record of Lothar Matthäus?",
                        "Lionel Messi",
                        "Kylian Mbappé"))
                .isTrue();
    }

    @Test
    void turnsDownStrandedPrepositions() {
        assertThat(passes(new StrandedPreposition(), "Which city did they travel to?", "Paris", "Rome"))
                .isFalse();
        assertThat(passes(new StrandedPreposition(), "To which city did they travel?", "Paris", "Rome"))
                .isTrue();
    }

    @Test
    void turnsDownTimesThatHangOnTheArticlesDate() {
        assertThat(passes(new UnresolvedTime(), "Which company recalled 3,000 cars last week?", "Ford", "Opel"))
                .isFalse();
        assertThat(passes(new UnresolvedTime(), "When did Ford recall 3,000 cars?", "yesterday", "in May"))
                .isFalse();
        assertThat(passes(new UnresolvedTime(), "Which company recalled 3,000 cars in March 2011?", "Ford", "Opel"))
                .isTrue();
    }

    @Test
    void turnsDownChangesWithoutTheirTime() {
        assertThat(new UndatedChange().passes(about("Sales of Honda dropped 28 percent.")))
                .isFalse();
        assertThat(new UndatedChange().passes(about("Sales of Honda dropped 28 percent in January 2009.")))
                .isTrue();
        assertThat(new UndatedChange().passes(about("Honda dropped its plan for a plant in Ohio.")))
                .isTrue();
    }

    @Test
    void turnsDownUncleanMarks() {
        assertThat(passes(new CleanMarks(), "Who , said the report , won?", "Paris", "Rome"))
                .isFalse();
        assertThat(passes(new CleanMarks(), "Who won the vote in Paris?", "Paris", "Rome"))
                .isTrue();
    }

    @Test
    void turnsDownStemsThatAreTooShortOrTooLong() {
        assertThat(passes(new StemTooShort(), "Who smiled?", "Paris", "Rome")).isFalse();
        assertThat(passes(new StemTooShort(), "Who led the restoration of Notre-Dame?", "Paris", "Rome"))
                .isTrue();
        assertThat(passes(new StemTooLong(), "Who " + "really ".repeat(40) + "won?", "Paris", "Rome"))
                .isFalse();
        assertThat(passes(new StemTooLong(), "Who " + "really ".repeat(28) + "won?", "Paris", "Rome"))
                .isTrue();
    }

    @Test
    void turnsDownStemsThatNameNothing() {
        assertThat(passes(new NamesNothing(), "How many teams played 64 matches in eight stadiums?", "32", "30"))
                .isFalse();
        assertThat(passes(new NamesNothing(), "Who led the restoration of Notre-Dame?", "a", "b"))
                .isTrue();
    }

    @Test
    void turnsDownKeysThatStandOutByTheirLength() {
        assertThat(passes(
                        new KeyIsNotLongest(),
                        "Who?",
                        "Sheikh Mohammed bin Rashid Al Maktoum the Elder",
                        "Tom Ash",
                        "Ann Lee"))
                .isFalse();
        assertThat(passes(new KeyIsNotLongest(), "Who?", "Laurent Ulrich", "Emmanuel Macron", "Philippe Jost"))
                .isTrue();
    }

    @Test
    void turnsDownKeysThatTheEvidenceDoesNotName() {
        assertThat(passes(new KeyInEvidence(), "In which city?", "Zagreb", "Moscow"))
                .isFalse();
        assertThat(passes(new KeyInEvidence(), "In which city?", "Moscow", "Zagreb"))
                .isTrue();
    }

    @Test
    void keepsTheSpeakerOfAClaim() {
        var kremlin = new Attribution("the Kremlin", "according to");
        var gate = new ClaimKeepsSpeaker();
        assertThat(gate.passes(proposal(
                        new TypedAnswer("In which city did Putin receive Assad?", List.of("Moscow")), kremlin)))
                .isFalse();
        assertThat(gate.passes(proposal(
                        new TypedAnswer(
                                "According to the Kremlin, in which city did Putin receive Assad?", List.of("Moscow")),
                        kremlin)))
                .isTrue();
    }
}
