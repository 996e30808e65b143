package app.lede.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void standOnceAsTheyWereFirstWrittenInTheOrderGiven() {
        assertThat(Tags.of(List.of(" Syria ", "politics, civil\t war\n", "SYRIA", "", "a\u0000b\uD800", " , ")))
                .containsExactly("Syria", "politics", "civil war", "ab");
        assertThat(Tags.divided("")).isEmpty();
        assertThat(Tags.divided("a,,A ,b")).containsExactly("a", "b");
    }

    @Test
    void areAddedAndTakenAwayWithoutRegardToCapitals() {
        var tags = List.of("Syria", "war");
        assertThat(Tags.with(tags, List.of("WAR", "peace"))).containsExactly("Syria", "war", "peace");
        assertThat(Tags.without(tags, List.of("syria"))).containsExactly("war");
        assertThat(Tags.contains(tags, "sYRIA")).isTrue();
        assertThat(Tags.contains(tags, "yria")).isFalse();
        assertThat(Tags.spelled(List.of("syria", "Peace"), tags)).containsExactly("Syria", "Peace");
    }

    @Test
    void sayWhatAQuestionCannotHave() {
        var long51 = "x".repeat(Tags.LONGEST + 1);
        var many = IntStream.rangeClosed(0, Tags.MOST).mapToObj(i -> "t" + i).toList();
        assertThat(Tags.problems(List.of("x".repeat(Tags.LONGEST)))).isEmpty();
        assertThat(Tags.problems(List.of(long51)))
                .containsExactly("Shorten the tag “" + "x".repeat(25) + "…” to 50 characters; it has 51.");
        assertThat(Tags.problems(many)).containsExactly("A question may have 20 tags; there are 21.");
        assertThat(Tags.problems(many.subList(0, Tags.MOST))).isEmpty();
        assertThat(Tags.allowed(Tags.with(List.of(long51, "first"), many)))
                .hasSize(Tags.MOST)
                .startsWith("first", "t0")
                .doesNotContain(long51);
    }

    @Test
    void whatOneAddsAndTheOtherTakesAwayBothHold() {
        var base = List.of("a", "b", "c");
        assertThat(Tags.merged(base, List.of("a", "c", "mine"), List.of("a", "b", "theirs")))
                .containsExactly("a", "theirs", "mine");
        assertThat(Tags.merged(base, List.of("B", "a", "c"), List.of("a", "b", "c", "new")))
                .containsExactly("a", "b", "c", "new");
    }

    @Property(tries = 500)
    void mergingLosesNoTagAndBringsNoneBack(
            @ForAll("tags") List<String> base, @ForAll("tags") List<String> mine, @ForAll("tags") List<String> theirs) {
        var merged = Tags.merged(base, mine, theirs);
        var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(base);
        all.addAll(mine);
        all.addAll(theirs);
        for (var tag : all) {
            boolean was = Tags.contains(base, tag);
            boolean here = Tags.contains(mine, tag);
            boolean there = Tags.contains(theirs, tag);
            assertThat(Tags.contains(merged, tag)).as(tag).isEqualTo(was ? here && there : here || there);
        }
        assertThat(Tags.of(merged)).isEqualTo(merged);
        assertThat(Tags.merged(base, mine, base)).isEqualTo(mine);
        assertThat(Tags.merged(base, base, theirs)).isEqualTo(theirs);
    }

    @Provide
    Arbitrary<List<String>> tags() {
        return Arbitraries.of("a", "A", "b", "c", "C", "d", "e")
                .list()
                .ofMaxSize(5)
                .map(Tags::of);
    }
}
