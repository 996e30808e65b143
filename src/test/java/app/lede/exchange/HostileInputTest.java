package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes, an import ends with items and problems, never with an exception. */
class HostileInputTest {
    private static final HostileFiles HOSTILE = new HostileFiles();

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(HostileFiles.PIECES).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 1500)
    void textOfPiecesNeverThrows(@ForAll("pieces") String text, @ForAll ExchangeFormat format) {
        expectWholeItems(Importer.read(text.getBytes(StandardCharsets.UTF_8), format));
    }

    @Property(tries = 1000)
    void bytesNeverThrow(@ForAll byte[] bytes, @ForAll ExchangeFormat format) {
        expectWholeItems(Importer.read(bytes, format));
    }

    @Provide
    Arbitrary<Item> items() {
        return ItemArbitraries.items();
    }

    @Property(tries = 1000)
    void damagedFilesNeverThrow(
            @ForAll("items") Item item,
            @ForAll ExchangeFormat format,
            @ForAll @IntRange(max = 100_000) int place,
            @ForAll byte damage) {
        var bytes = Written.as(format, List.of(item)).bytes();
        if (bytes.length > 0) {
            bytes[place % bytes.length] = damage;
        }
        expectWholeItems(Importer.read(bytes, format));
    }

    @Example
    void manyProblemsHideNoGoodQuestion() {
        var result = Importer.read(
                ("Essay? {}\n\n".repeat(Limits.PROBLEMS + 100) + "Good? {T}").getBytes(StandardCharsets.UTF_8),
                ExchangeFormat.GIFT);
        assertThat(result.items()).hasSize(1);
        assertThat(result.problems()).hasSize(Limits.PROBLEMS + 1);
    }

    @Example
    void readsNoMoreThanTheFirstQuestions() {
        var result = Importer.read(
                "Good? {T}\n\n".repeat(Limits.ITEMS + 100).getBytes(StandardCharsets.UTF_8), ExchangeFormat.GIFT);
        assertThat(result.items()).hasSize(Limits.ITEMS);
        assertThat(result.problems()).hasSize(1);
    }

    /** For these the JDK's parser looks for a message that it does not have. */
    @Example
    void aControlCharacterInADocumentTypeIsAProblem() {
        var result = Importer.read(
                "<!DOCTYPE quiz [\u0001]><quiz/>".getBytes(StandardCharsets.UTF_8), ExchangeFormat.MOODLE_XML);
        assertThat(result.items()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
    }

    /** The same files that bench/fuzz makes by the million. */
    @Property(tries = 2000)
    void filesOfAllSortsNeverThrow(@ForAll long number, @ForAll ExchangeFormat format) {
        expectWholeItems(Importer.read(HOSTILE.file(format, number), format));
    }

    private static void expectWholeItems(ImportResult result) {
        assertThat(HostileFiles.fault(result)).isEmpty();
    }
}
