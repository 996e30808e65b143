package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.text.Evidence;
import app.lede.item.Flaw;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemFlaws;
import app.lede.item.TrueFalse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the rules together. */
class FlawRulesTest {
    private static final Path QUESTIONS = Path.of("src/test/resources/item");
    private static final Pattern NAME = Pattern.compile("(?<=\\p{Ll} )\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*");
    private static final Path ARTICLES = Path.of("content/articles");

    /** Reported in tests and kept by instructors' notes: an id never changes and is never used again for another flaw. */
    @Test
    void idsNeverChange() {
        var ids = Stream.concat(
                        FlawRules.ofItems().stream().map(FlawRule::id),
                        FlawRules.ofSets().stream().map(SetRule::id))
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(
                        "absolute-term-in-option",
                        "absolute-term-in-statement",
                        "all-of-the-above",
                        "answer-in-stem",
                        "article-cue",
                        "asks-opinion",
                        "asks-two-things",
                        "blank-in-stem",
                        "claim-shows-in-statement",
                        "combined-options",
                        "dates-in-events",
                        "double-negative",
                        "events-at-the-same-time",
                        "every-option-is-key",
                        "fact-asked-twice",
                        "gap-article-cue",
                        "gap-at-start",
                        "gap-with-little-around",
                        "implausible-option",
                        "key-always-in-place",
                        "key-given-away",
                        "key-is-longest",
                        "key-shares-most-words",
                        "long-option",
                        "long-stem",
                        "match-given-away",
                        "missing-evidence",
                        "missing-rationale",
                        "negative-option",
                        "negative-stem",
                        "none-of-the-above",
                        "number-without-unit",
                        "option-inside-option",
                        "only-one-key",
                        "options-out-of-order",
                        "options-overlap",
                        "options-say-the-same",
                        "options-unlike-capitals",
                        "options-unlike-ending",
                        "options-unlike-form",
                        "options-unlike-kind",
                        "options-unlike-length",
                        "order-word-in-event",
                        "plural-cue",
                        "points-elsewhere",
                        "pronoun-as-answer",
                        "quote-names-speaker",
                        "relative-time",
                        "stem-word-in-key",
                        "tolerance-too-large",
                        "too-many-pairs",
                        "true-false-as-choice",
                        "truth-out-of-balance",
                        "two-assertions",
                        "unfocused-stem",
                        "unlike-sides",
                        "unresolved-pronoun",
                        "vague-frequency");
    }

    static Stream<String> goodQuestions() throws IOException {
        return lines("good-questions.txt");
    }

    @ParameterizedTest
    @MethodSource("goodQuestions")
    void passAGoodQuestion(String line) {
        var item = ItemLine.read(line);
        assertThat(item.problems()).isEmpty();
        assertThat(ItemFlaws.find(item)).isEmpty();
    }

    @Test
    void passAGoodSet() throws IOException {
        assertThat(ItemFlaws.find(goodQuestions().map(ItemLine::read).toList())).isEmpty();
    }

    /** As statements to judge, a news article's sentences have one flaw at most: some tell two things. */
    @Test
    void passTheSentencesOfTheShelf() throws IOException {
        var sentences = sentences();
        var found = sentences.stream()
                .flatMap(sentence -> ItemFlaws.find(statement(sentence)).stream())
                .map(Flaw::rule)
                .toList();
        assertThat(found).containsOnly("two-assertions").hasSizeLessThan(sentences.size() / 10);
    }

    /** A gap for any name of a sentence has no flaw but its place. */
    @Test
    void passGapsInTheSentencesOfTheShelf() throws IOException {
        var found = new TreeSet<String>();
        for (var sentence : sentences()) {
            NAME.matcher(sentence).results().forEach(name -> {
                var gap = new Gap(
                        sentence.substring(0, name.start()), sentence.substring(name.end()), List.of(name.group()));
                ItemFlaws.find(ItemLine.item(gap)).forEach(flaw -> found.add(flaw.rule()));
            });
        }
        assertThat(found).isSubsetOf("gap-at-start", "gap-with-little-around", "answer-in-stem");
    }

    @Test
    void speakInSentences() throws IOException {
        var flawed = Stream.concat(
                        goodQuestions().map(ItemLine::read),
                        sentences().stream().map(s -> statement(s)))
                .flatMap(item -> ItemFlaws.find(item.withRationale("").withEvidence(null)).stream())
                .toList();
        assertThat(flawed)
                .extracting(Flaw::sentence)
                .isNotEmpty()
                .allMatch(sentence -> sentence.matches("(?s)[\\p{Lu}“].*[.]"));
    }

    /** Whatever an instructor types, a rule answers, and soon. */
    @Test
    void surviveAnyText() {
        var random = new Random(7);
        var pieces = List.of(
                "who",
                "not",
                " ",
                "?",
                "_____",
                "“",
                "\"",
                "the",
                "(",
                "]",
                ", and ",
                "3-3",
                "1,000",
                "May",
                "\u00a0",
                "\n",
                "ﬁ",
                "é",
                "all of the above",
                "…",
                "$",
                "%",
                "-",
                "'s",
                "A",
                "and",
                "1 to ",
                "٣",
                "\uD83D\uDE00",
                "more than ",
                "31 February 2021");
        for (int i = 0; i < 500; i++) {
            var parts = new ArrayList<String>();
            for (int part = 0; part < 5; part++) {
                parts.add(random.ints(1 + random.nextInt(12), 0, pieces.size())
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining()));
            }
            var text = String.join(" | *", parts.subList(0, 2)) + " | " + String.join(" | ", parts.subList(2, 5));
            Stream.of("choice", "several", "claim", "said", "typed", "order")
                    .map(kind -> ItemLine.read(kind + " | " + text))
                    .forEach(ItemFlaws::find);
            ItemFlaws.find(List.of(ItemLine.read("choice | " + text), ItemLine.read("true | " + parts.getFirst())));
        }
    }

    @Test
    void answerSoonOnTheLongestTexts() {
        for (var piece :
                List.of("which of ", "not a ", "1,000 ", "“a", ", and was", "one hundred and ", "A and ", " ", "x")) {
            var text = piece.repeat(1 + 900 / piece.length());
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> Stream.of(
                                    "choice | " + text + "? | *" + text + " | " + text + "b | c",
                                    "true | a" + text,
                                    "typed | Who " + text + "? | " + text + "c",
                                    "gap | a" + text + "[b]")
                            .map(ItemLine::read)
                            .forEach(ItemFlaws::find));
        }
    }

    private static Item statement(String sentence) {
        return ItemLine.item(new TrueFalse(sentence, true, ""))
                .withEvidence(new Evidence(0, sentence.length(), sentence));
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(QUESTIONS.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static List<String> sentences() throws IOException {
        try (var files = Files.list(ARTICLES)) {
            return files.filter(file -> !file.endsWith("README.md"))
                    .flatMap(file -> read(file).split("\n---\n", 2)[1].lines())
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(paragraph -> cut(paragraph).stream())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> cut(String paragraph) {
        var sentences = new ArrayList<String>();
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(paragraph);
        for (int begin = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                begin = end, end = breaks.next()) {
            sentences.add(paragraph.substring(begin, end).strip());
        }
        return sentences;
    }
}
