package app.lede.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What holds of the rules whatever people type. */
class AnswerPropertiesTest {

    @Property
    void whatIsAcceptedIsRight(@ForAll @NotBlank @StringLength(max = 60) String accepted) {
        assertThat(AnswerText.matches(List.of("something else", accepted), accepted))
                .isTrue();
    }

    @Property
    void anyTextAtAllIsJudged(
            @ForAll @StringLength(max = 60) String accepted, @ForAll @StringLength(max = 60) String typed) {
        assertThat(AnswerText.matches(List.of(accepted), typed)).isIn(true, false);
    }

    @Property
    void capitalsMakeNoDifferenceToWhatIsTyped(@ForAll("answers") String accepted, @ForAll("answers") String typed) {
        boolean right = AnswerText.matches(List.of(accepted), typed);
        assertThat(AnswerText.matches(List.of(accepted), typed.toUpperCase(Locale.ROOT)))
                .isEqualTo(right);
        assertThat(AnswerText.matches(List.of(accepted), typed.toLowerCase(Locale.ROOT)))
                .isEqualTo(right);
    }

    @Property
    void punctuationAroundMakesNoDifference(@ForAll("answers") String accepted) {
        assertThat(AnswerText.matches(List.of(accepted), "“" + accepted.toUpperCase(Locale.ROOT) + "”. "))
                .isTrue();
    }

    @Property
    void otherDigitsAreNeverRight(
            @ForAll("shapes") String shape,
            @ForAll @IntRange(max = 99_999) int number,
            @ForAll @IntRange(max = 99_999) int other) {
        Assume.that(number != other);
        assertThat(AnswerText.matches(List.of(shape.formatted(number)), shape.formatted(other)))
                .isFalse();
    }

    /** Digits swapped, doubled, dropped or added, as the keyboard slips: never right. */
    @Property
    void aSlipAmongDigitsIsNeverRight(
            @ForAll("shapes") String shape,
            @ForAll @IntRange(min = 100, max = 99_999) int number,
            @ForAll("slips") Slip slip) {
        var digits = String.valueOf(number);
        var slipped = slip.on(digits);
        Assume.that(!slipped.equals(digits) && !slipped.isEmpty());
        assertThat(AnswerText.matches(List.of(shape.formatted(number)), shape.replace("%d", slipped)))
                .isFalse();
    }

    @Property
    void wordsOfFourLettersHaveNoSlips(@ForAll("shortWords") String word, @ForAll("slips") Slip slip) {
        var slipped = slip.on(word);
        Assume.that(!slipped.equals(word) && !slipped.isBlank());
        Assume.that(!AnswerText.normalise(slipped).equals(AnswerText.normalise(word)));
        assertThat(AnswerText.matches(List.of(word), slipped)).isFalse();
    }

    /** Of all countries, peoples, regions, places and first names none is right for another. */
    @Test
    void noKnownNameIsRightForAnother() {
        var names = names();
        assertThat(names).hasSizeGreaterThan(1_500);
        var confused = new TreeSet<String>();
        for (var name : names) {
            names.stream()
                    .filter(other -> Math.abs(other.length() - name.length()) <= 2
                            && other.charAt(0) == name.charAt(0)
                            && !isSameName(name, other)
                            && AnswerText.matches(List.of(name), other))
                    .forEach(other -> confused.add(name + " / " + other));
        }
        assertThat(confused).isEmpty();
    }

    /** "Viet Nam" and "Vietnam", and of a people one and several. */
    private static boolean isSameName(String name, String other) {
        var one = AnswerText.normalise(name).replace(" ", "");
        var two = AnswerText.normalise(other).replace(" ", "");
        return one.equals(two) || one.equals(two + "s") || two.equals(one + "s");
    }

    private static Set<String> names() {
        return Stream.of("nationalities", "regions", "place-names", "female-first-names", "male-first-names")
                .flatMap(list -> lines(list).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .flatMap(line ->
                                list.equals("regions") ? Stream.of(line.split("\t")[0]) : Stream.of(line.split("\t"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(String list) {
        try {
            return Files.readAllLines(Path.of("content/wordlists", list + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One slip of the keyboard somewhere. */
    record Slip(int kind, int at, char letter) {
        String on(String text) {
            int i = Math.floorMod(at, text.length());
            var changed = new StringBuilder(text);
            switch (kind) {
                case 0 -> changed.deleteCharAt(i);
                case 1 -> changed.insert(i, Character.isDigit(text.charAt(i)) ? (char) ('0' + letter % 10) : letter);
                case 2 -> changed.setCharAt(i, Character.isDigit(text.charAt(i)) ? (char) ('0' + letter % 10) : letter);
                default -> {
                    int next = (i + 1) % text.length();
                    changed.setCharAt(i, text.charAt(next));
                    changed.setCharAt(next, text.charAt(i));
                }
            }
            return changed.toString();
        }
    }

    @Provide
    Arbitrary<Slip> slips() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.chars().range('a', 'z'))
                .as(Slip::new);
    }

    @Provide
    Arbitrary<String> shapes() {
        return Arbitraries.of(
                "%d",
                "%d people",
                "about %d soldiers",
                "COVID-%d",
                "in %d",
                "$%d",
                "%d%%",
                "%d May",
                "room %d in Moscow",
                "the %dth Brigade",
                "vaccination campaign of %d",
                "9 May %d");
    }

    @Provide
    Arbitrary<String> shortWords() {
        return Arbitraries.of("Iran", "Mali", "Bush", "Homs", "army", "bomb", "Oslo", "tank", "Asma", "coup", "debt");
    }

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.of(
                "Bashar al-Assad",
                "bashar alassad",
                "Damascus",
                "Damasus",
                "the Kremlin",
                "kremlni",
                "21 soldiers",
                "twenty-one soldiers",
                "twelve",
                "9 May 2021",
                "may 9, 2021",
                "Merkel",
                "Mekrel",
                "Markel",
                "government",
                "goverment",
                "goverments",
                "U.S.",
                "air base",
                "airbase",
                "45%",
                "forty-five percent",
                "third",
                "3rd",
                "$3bn",
                "3 Billion Dollars",
                "Parliament",
                "parliment");
    }
}
