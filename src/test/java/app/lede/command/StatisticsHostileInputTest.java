package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the files, they are read or refused with a place. */
class StatisticsHostileInputTest {

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                        "learner", "a", "b", "A", "B|C", "", "1", "0", "0.5", "2", "\"", ",", ";", "\t", "\n", "\r\n")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<byte[]> anything() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(80);
    }

    @Property
    void aTableIsReadOrRefused(@ForAll("tables") String table, @ForAll("tables") String key) {
        read(table.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void anythingIsReadOrRefused(@ForAll("anything") byte[] table, @ForAll("anything") byte[] key) {
        read(table, key);
    }

    private static void read(byte[] bytes, byte[] keyBytes) {
        try {
            var table = ResponseTable.read(bytes);
            assertThat(table.rows()).isNotEmpty();
            assertThat(AnswerKey.read(keyBytes, table.items()).keys()).hasSameSizeAs(table.items());
            Marking.ofMarks(table);
        } catch (TableRefused refused) {
            assertThat(refused.problems()).isNotEmpty();
            assertThat(List.copyOf(refused.problems())).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
        }
    }
}
