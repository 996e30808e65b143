package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.item.FactRef;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import app.lede.writing.Draft;
import app.lede.writing.DraftItem;
import app.lede.writing.Engine;
import app.lede.writing.drafting.TheEngine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvariantsTest {
    private static final String TEXT = "Fire. Emmanuel Macron visited Berlin. About 2.5 million people lived in Rome.";

    static List<Path> shelf() throws IOException {
        return QualitySheet.files(Path.of("content/articles"));
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void holdForEveryArticleOnTheShelf(Path file) throws IOException {
        var article = ArticleFile.read(file);
        var result = TheEngine.loaded().draft(QualitySheet.request(article, 20), step -> {});
        assertThat(result.draft().items()).isNotEmpty();
        assertThat(Invariants.violations(result, article.whole())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void sameSeedGivesTheSameItems(Path file) throws IOException {
        var request = QualitySheet.request(ArticleFile.read(file), 10);
        assertThat(TheEngine.loaded().draft(request, step -> {}).draft().items())
                .isEqualTo(TheEngine.loaded().draft(request, step -> {}).draft().items());
    }

    @Test
    void findEvidenceThatIsNoSpanOfTheText() {
        assertThat(broken(typed("Who visited Berlin?", "Emmanuel Macron"), new Evidence(0, 4, "Ford"), null))
                .contains("evidence-is-no-span");
    }

    @Test
    void findAKeyThatStandsNowhere() {
        assertThat(broken(typed("Which city did Emmanuel Macron visit?", "Paris")))
                .contains("key-not-in-evidence");
        assertThat(broken(typed("Which city did Emmanuel Macron visit?", "Berlin")))
                .isEqualTo(List.of("fact-unknown"));
    }

    @Test
    void findNumbersThatTheEvidenceDoesNotState() {
        var people = Evidence.of(TEXT, TEXT.indexOf("About"), TEXT.length());
        assertThat(broken(number("2500000"), people, null)).doesNotContain("key-not-in-evidence");
        assertThat(broken(number("2.5"), people, null)).doesNotContain("key-not-in-evidence");
        assertThat(broken(number("25"), people, null)).contains("key-not-in-evidence");
    }

    @Test
    void findOptionsThatRepeatOrStandInTheStem() {
        assertThat(broken(choice("Which city did Emmanuel Macron visit?", "Berlin", "the Berlin", "Rome")))
                .contains("option-repeats");
        assertThat(broken(choice("Which city, Berlin or another, was visited?", "Berlin", "Rome", "Oslo")))
                .contains("key-in-stem");
        assertThat(broken(choice("Which city other than Rome was visited?", "Berlin", "Rome", "Oslo")))
                .contains("distractor-in-stem");
    }

    @Test
    void findPronounsThatPointNowhereButNotTheCountry() {
        assertThat(broken(typed("Which city did he visit?", "Berlin"))).contains("pronoun-in-stem");
        assertThat(broken(typed("Who was applauded as he entered Berlin?", "Emmanuel Macron")))
                .doesNotContain("pronoun-in-stem");
        assertThat(broken(typed("Which city did the US president visit?", "Berlin")))
                .doesNotContain("pronoun-in-stem");
        assertThat(broken(typed("Which city is meant in “he visited Berlin”?", "Berlin")))
                .doesNotContain("pronoun-in-stem");
    }

    @Test
    void findAClaimThatIsAskedAsAFact() {
        var claim = new Attribution("the Kremlin", "said");
        assertThat(broken(typed("Which city was visited?", "Berlin"), berlin(), claim))
                .contains("claim-without-speaker");
        assertThat(broken(typed("According to the Kremlin, which city was visited?", "Berlin"), berlin(), claim))
                .doesNotContain("claim-without-speaker");
    }

    private static List<String> broken(ItemContent content) {
        return broken(content, berlin(), null);
    }

    private static List<String> broken(ItemContent content, Evidence evidence, @Nullable Attribution attribution) {
        var item = new Item(new UUID(0, 1), content, "Because.", evidence, attribution, new FactRef("f-1", ""), 1);
        var draft = new Draft(List.of(new DraftItem(item, 0.5)), Map.of(), List.of(), Duration.ZERO);
        return Invariants.violations(new Engine.Result(draft, List.of(), 10), TEXT).stream()
                .map(Invariants.Violation::rule)
                .toList();
    }

    private static Evidence berlin() {
        return Evidence.of(TEXT, TEXT.indexOf("Emmanuel"), TEXT.indexOf(" About"));
    }

    private static TypedAnswer typed(String stem, String answer) {
        return new TypedAnswer(stem, List.of(answer));
    }

    private static NumberAnswer number(String value) {
        return new NumberAnswer("How many people lived in Rome?", new BigDecimal(value), BigDecimal.ZERO, "people");
    }

    private static SingleChoice choice(String stem, String key, String... distractors) {
        var options = new java.util.ArrayList<>(List.of(new Option(new OptionId("k"), key, true)));
        for (var text : distractors) {
            options.add(new Option(new OptionId("d" + options.size()), text, false));
        }
        return new SingleChoice(stem, options);
    }
}
