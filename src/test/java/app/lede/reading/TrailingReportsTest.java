package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A report at the end of a sentence makes all of it a claim, wherever the parser hangs it. */
class TrailingReportsTest {
    private static final String CUT =
            "Volvo has cut the price of its electric cars in China for the second time, the Swedish company announced on Monday.";

    @Test
    void takesWhatIsAnnouncedAtTheEndForAClaim() {
        assertThat(TheReader.statements(CUT))
                .noneMatch(statement -> statement.contains("announced"))
                .noneMatch(statement -> statement.startsWith("Volvo"));
    }

    @Test
    void hangsAReportOnTheMainVerb() {
        var sold = token(1, "sold", "VBD", -1, "root");
        var tokens = List.of(
                token(0, "Norway", "NNP", 1, "nsubj"),
                sold,
                token(2, "ships", "NNS", 1, "obj"),
                token(3, ",", ",", 2, "punct"),
                token(4, "Oslo", "NNP", 5, "nsubj"),
                token(5, "announced", "VBD", 2, "dep"),
                token(6, ".", ".", 1, "punct"));
        assertThat(TrailingReports.mend(tokens).get(5).relation()).isEqualTo("parataxis");
        assertThat(TrailingReports.mend(tokens).get(5).head()).isEqualTo(1);
    }

    @Test
    void leavesAClauseThatOnlyDescribes() {
        var tokens = List.of(
                token(0, "Norway", "NNP", 1, "nsubj"),
                token(1, "sold", "VBD", -1, "root"),
                token(2, "ships", "NNS", 1, "obj"),
                token(3, "Oslo", "NNP", 4, "nsubj"),
                token(4, "announced", "VBD", 2, "acl:relcl"),
                token(5, ".", ".", 1, "punct"));
        assertThat(TrailingReports.mend(tokens)).isSameAs(tokens);
    }

    private static Token token(int index, String text, String tag, int head, String relation) {
        var lemma = text.equals("announced") ? "announce" : text.equals("sold") ? "sell" : text;
        return new Token(index, index * 10, index * 10 + text.length(), text, lemma, tag, "O", head, relation);
    }
}
