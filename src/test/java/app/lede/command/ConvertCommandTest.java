package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConvertCommandTest {
    private final StringWriter errors = new StringWriter();

    @TempDir
    Path folder;

    private Path gift = Path.of("");

    @BeforeEach
    void writeGift() throws IOException {
        gift = folder.resolve("in.gift");
        Files.writeString(gift, """
                ::One::Which city is the capital of Italy? {=Rome ~Milan}

                Who wrote it? {=Dante}

                Discuss. {}
                """);
    }

    @Test
    void convertsWhatCanBeKeptAndSaysWhatCannotWithItsLine() throws IOException {
        var out = folder.resolve("out.txt");
        assertThat(convert(gift.toString(), out.toString(), "--to", "aiken")).isEqualTo(1);
        assertThat(Files.readString(out)).isEqualTo("""
                Which city is the capital of Italy?
                A. Rome
                B. Milan
                ANSWER: A

                """);
        assertThat(errors.toString())
                .contains(gift + ":5: The braces are empty")
                .contains(gift + ":3: Aiken holds questions with options only");
    }

    @Test
    void keepsTagsFromFormatToFormatAndBack() throws IOException {
        Files.writeString(gift, "// [tag:water] [tag:northern Italy]\nWho wrote it? {=Dante}\n");
        var from = gift;
        for (var name : List.of("a.xml", "b.zip", "c.csv", "d.xlsx", "e.json", "f.gift")) {
            var to = folder.resolve(name);
            assertThat(convert(from.toString(), to.toString())).isZero();
            from = to;
        }
        assertThat(from).content().contains("] [tag:water] [tag:northern Italy]\n");
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void tellsFormatsFromNamesAndContent() {
        var zip = folder.resolve("out.zip");
        var csv = folder.resolve("out.csv");
        assertThat(convert(gift.toString(), zip.toString())).isEqualTo(1);
        assertThat(convert(zip.toString(), csv.toString())).isEqualTo(0);
        assertThat(csv).content().contains("Which city is the capital of Italy?,,Rome");
    }

    @Test
    void writesNothingWhereNothingCanBeKept() throws IOException {
        var essay = folder.resolve("essay.gift");
        Files.writeString(essay, "Discuss. {}");
        var out = folder.resolve("out.json");
        Files.writeString(out, "kept");
        assertThat(convert(essay.toString(), out.toString())).isEqualTo(2);
        assertThat(out).content().isEqualTo("kept");
    }

    @Test
    void refusesUnknownFormatsAndMissingFiles() {
        assertThat(convert(gift.toString(), folder.resolve("out").toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("say it with --to");
        assertThat(convert(gift.toString(), "x.csv", "--from", "word")).isEqualTo(2);
        assertThat(errors.toString()).contains("--from must be one of gift, aiken");
        assertThat(convert(folder.resolve("none.gift").toString(), "x.csv")).isEqualTo(2);
        assertThat(errors.toString()).contains("none.gift:1: cannot be read");
    }

    private int convert(String... arguments) {
        return new CommandLine(new ConvertCommand())
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}
