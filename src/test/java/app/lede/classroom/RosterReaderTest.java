package app.lede.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import app.lede.table.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
    private static RosterFile read(String text) {
        return RosterReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsNamesAndGroups() {
        var file = read("Sign-in name,Name,Groups\nnadia.r,Nadia Rahman,Blue; reading ;BLUE\nzoe,,\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.withGroups()).isTrue();
        assertThat(file.rows())
                .containsExactly(
                        new RosterRow(2, "nadia.r", "Nadia Rahman", List.of("Blue", "reading")),
                        new RosterRow(3, "zoe", "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name\nNadia R\n",
                "name;\nNadia R;\n",
                "\ufeffNAME\r\n\"Nadia  R\"\r\n",
                "Learner\tx\nNadia R\t1"
            })
    void takesNamesAloneForSignInNames(String text) {
        assertThat(read(text).rows()).containsExactly(new RosterRow(2, "Nadia R", "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Username,Full name\nnadia,Nadia R",
                "E-mail;Name\nnadia;Nadia R",
                " login \tname\nnadia\tNadia R"
            })
    void knowsColumnsByOtherNames(String text) {
        assertThat(read(text).rows()).containsExactly(new RosterRow(2, "nadia", "Nadia R", List.of()));
    }

    @Test
    void saysForEachRowWhatIsWrongAndWhatToDo() {
        var file = read("Sign-in name,Name,Groups,Age\n"
                + "nadia,Nadia,,11\n"
                + "\n"
                + ",Zoë,,12\n"
                + "NADIA,Another,,\n"
                + "x,X,,\n"
                + "long," + "n".repeat(81) + "," + "g".repeat(61) + ",\n");
        assertThat(file.rows()).extracting(RosterRow::signInName).containsExactly("nadia");
        assertThat(file.ignored()).containsExactly("Age");
        assertThat(file.problems())
                .extracting(problem -> problem.line() + " " + problem.column())
                .containsExactly("4 Sign-in name", "5 Sign-in name", "6 Sign-in name", "7 Name", "7 Groups");
        assertThat(file.problems().get(1).advice()).startsWith("Row 2 has the same name.");
        assertThat(file.problems())
                .allSatisfy(problem -> assertThat(problem.advice()).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Age\n11\n", "Nadia\nZoe\n"})
    void refusesWhatIsNoRoster(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class).hasMessageContaining("irst row");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void readsItsOwnTemplates(TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        RosterTemplate.write(format, out);
        var file = RosterReader.read(out.toByteArray());
        assertThat(file.problems()).isEmpty();
        assertThat(file.ignored()).isEmpty();
        assertThat(file.rows())
                .containsExactly(new RosterRow(2, "r.example", "Robin Example", List.of("Blue", "Reading")));
    }

    @Property(tries = 500)
    void everyRowIsReadOrHasAProblem(@ForAll List<String> names) {
        var table = new java.util.ArrayList<app.lede.table.TableRow>();
        table.add(new app.lede.table.TableRow(1, List.of("Name")));
        for (int i = 0; i < names.size(); i++) {
            table.add(new app.lede.table.TableRow(i + 2, List.of(names.get(i))));
        }
        var file = RosterReader.of(table);
        var told = java.util.stream.Stream.concat(
                        file.rows().stream().map(RosterRow::line),
                        file.problems().stream().map(RosterProblem::line))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            assertThat(told).contains(i + 2);
        }
    }
}
