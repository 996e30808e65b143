package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Flaw;
import java.util.stream.Stream;

/** What the tests of the rules say about them; an item is written as {@link ItemLine} tells. */
final class Rules {
    private Rules() {}

    /** The one flaw that the rule finds in the item, which is sound otherwise. */
    static Flaw finds(FlawRule rule, String line) {
        var item = ItemLine.read(line);
        assertThat(item.problems()).isEmpty();
        assertThat(rule.find(item)).as(line).hasSize(1);
        var flaw = rule.find(item).getFirst();
        assertThat(flaw.rule()).isEqualTo(rule.id());
        return flaw;
    }

    static void passes(FlawRule rule, String... lines) {
        for (var line : lines) {
            var item = ItemLine.read(line);
            assertThat(item.problems()).isEmpty();
            assertThat(rule.find(item)).as(line).isEmpty();
        }
    }

    static void findsInEach(FlawRule rule, String... lines) {
        Stream.of(lines).forEach(line -> finds(rule, line));
    }
}
