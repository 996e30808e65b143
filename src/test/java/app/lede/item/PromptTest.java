package app.lede.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What a learner is shown: complete, repeatable, and without anything that tells key from distractor. */
class PromptTest {
    private static final String CANARY = "canary";
    private static final int SEEDS = 300;
    private final JsonMapper json = JsonMapper.shared();

    static List<ItemContent> everyKind() {
        return Items.ALL;
    }

    /** Canaries stand wherever only the key, or what explains it, is kept. */
    static List<ItemContent> withCanaries() {
        return List.of(
                new TrueFalse("It rained.", false, CANARY),
                new ClaimOrFact("It rained.", true, CANARY),
                new TypedAnswer("Which?", List.of(CANARY, CANARY + "2")),
                new NumberAnswer("How many?", new BigDecimal("987651"), new BigDecimal("987652"), "people"),
                new Gap("Before ", " after", List.of(CANARY)));
    }

    @ParameterizedTest
    @MethodSource("withCanaries")
    void holdsNoAcceptedAnswerNorCorrection(ItemContent content) {
        var shown = json.writeValueAsString(content.prompt(new Random(1), true));
        assertThat(shown).doesNotContainIgnoringCase(CANARY).doesNotContain("98765");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void hasNoFieldThatNamesAKey(ItemContent content) {
        var names = new HashSet<String>();
        json.valueToTree(content.prompt(new Random(1), true))
                .findParents("text")
                .forEach(node -> names.addAll(node.propertyNames()));
        assertThat(names).isSubsetOf("id", "text");
        assertThat(json.writeValueAsString(content.prompt(new Random(1), true)))
                .doesNotContain("\"key\"", "\"pairs\"", "\"accepted\"", "\"truth\"", "\"correction\"", "\"value\"");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void isTheSameForTheSameSeed(ItemContent content) {
        assertThat(IntStream.range(0, 50))
                .allSatisfy(seed -> assertThat(content.prompt(new Random(seed), true))
                        .isEqualTo(content.prompt(new Random(seed), true)));
    }

    @Test
    void theKeyStandsInEveryPlaceAboutEquallyOften() {
        var places = new int[3];
        for (int seed = 0; seed < SEEDS; seed++) {
            var prompt = (Prompt.Choose) Items.CHOICE.prompt(new Random(seed * 7_919L), true);
            places[texts(prompt.options()).indexOf("Tartus")]++;
        }
        assertThat(Arrays.stream(places)).allMatch(count -> count > SEEDS / 5 && count < SEEDS / 2);
    }

    @Test
    void optionsKeepTheirPlacesWhenNotShuffled() {
        var prompt = (Prompt.Choose) Items.CHOICE.prompt(new Random(5), false);
        assertThat(texts(prompt.options())).containsExactly("Tartus", "Latakia", "Idlib");
    }

    @Test
    void trueStandsBeforeFalse() {
        for (int seed = 0; seed < 20; seed++) {
            var prompt = (Prompt.Choose) Items.FALSE_STATEMENT.prompt(new Random(seed), true);
            assertThat(texts(prompt.options())).containsExactly("True", "False");
        }
    }

    @Test
    void factStandsBeforeClaimUnderTheStatement() {
        var claim = Items.CLAIM.prompt(new Random(3), true);
        var fact = new ClaimOrFact(Items.CLAIM.stem(), false, "").prompt(new Random(3), true);
        assertThat(claim).isEqualTo(fact);
        assertThat(texts(((Prompt.Choose) claim).options())).containsExactly(ClaimOrFact.FACT, ClaimOrFact.CLAIM);
        assertThat(((Prompt.Choose) claim).quote()).isEqualTo("The two presidents discussed gas.");
    }

    @Test
    void howManyOptionsAreRightIsNotTold() {
        var two = (Prompt.ChooseAll) Items.SEVERAL.prompt(new Random(2), false);
        assertThat(texts(two.options())).containsExactly("Russia", "Turkey", "Iran", "Israel", "Jordan");
        assertThat(json.valueToTree(two).propertyNames()).containsExactlyInAnyOrder("stem", "options");
    }

    @Test
    void eventsNeverStandInTheRightOrderFromTheStart() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var prompt = (Prompt.Arrange) Items.ORDER.prompt(new Random(seed), seed % 2 == 0);
            assertThat(prompt.entries())
                    .isNotEqualTo(Items.ORDER.events())
                    .containsExactlyInAnyOrderElementsOf(Items.ORDER.events());
        }
    }

    @Test
    void eventsThatCannotBeReorderedAreShownAsTheyAre() {
        var same = Items.entry("e1", "");
        var prompt = (Prompt.Arrange) new TimeOrder("Order.", List.of(same, same)).prompt(new Random(1), true);
        assertThat(prompt.entries()).containsExactly(same, same);
    }

    @Test
    void theRightSidesOfAMatchAreShuffledEvenWhenNothingElseIs() {
        var orders = new HashSet<List<Entry>>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var prompt = (Prompt.Match) Items.MATCHING.prompt(new Random(seed * 31L), false);
            assertThat(texts(prompt.lefts())).containsExactly("Turkish troops", "Kurdish forces", "Assad's forces");
            orders.add(prompt.rights());
        }
        assertThat(orders).hasSize(6);
    }

    @Test
    void aGapShowsTheSentenceAroundIt() {
        assertThat(Items.GAP.prompt(new Random(1), true))
                .isEqualTo(new Prompt.Fill("Fill the gap.", "Russia runs an air base at ", ", on the coast."));
    }

    @Test
    void randomIdsTellNothing() {
        var random = new Random(11);
        var ids = IntStream.range(0, 1_000)
                .mapToObj(i -> OptionId.random(random).value())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z2-7]{8}"));
        assertThat(ids)
                .isNotEqualTo(ids.stream().sorted(Comparator.naturalOrder()).toList());
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(Entry::text).toList();
    }
}
