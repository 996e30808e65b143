package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Flaw;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of the rules for sets say about them; an item is written as {@link ItemLine} tells. */
final class Sets {
    private Sets() {}

    static List<Flaw> find(SetRule rule, String... lines) {
        var flaws = rule.find(Stream.of(lines).map(ItemLine::read).toList());
        assertThat(flaws).allMatch(flaw -> flaw.rule().equals(rule.id()) && flaw.place() instanceof Flaw.Place.InSet);
        return flaws;
    }
}
