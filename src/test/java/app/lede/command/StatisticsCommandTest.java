package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatisticsCommandTest {
    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    Path folder;

    private int statistics(String... arguments) {
        return new CommandLine(new StatisticsCommand())
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private JsonNode json(String responses) throws IOException {
        output.getBuffer().setLength(0);
        assertThat(statistics(file("r.csv", responses), "--json"))
                .as(errors.toString())
                .isEqualTo(0);
        return JsonMapper.builder().build().readTree(output.toString());
    }

    private JsonNode json(String responses, String key) throws IOException {
        output.getBuffer().setLength(0);
        assertThat(statistics(file("r.csv", responses), "--key", file("k.csv", key), "--json"))
                .as(errors.toString())
                .isEqualTo(0);
        return JsonMapper.builder().build().readTree(output.toString());
    }

    private String complaints(String responses) throws IOException {
        errors.getBuffer().setLength(0);
        assertThat(statistics(file("r.csv", responses))).isEqualTo(2);
        return errors.toString().replace(folder + "/", "");
    }

    private String complaints(String responses, String key) throws IOException {
        errors.getBuffer().setLength(0);
        assertThat(statistics(file("r.csv", responses), "--key", file("k.csv", key)))
                .isEqualTo(2);
        return errors.toString().replace(folder + "/", "");
    }

    @Test
    void printsTheShapeThatIsPromised() throws IOException {
        var root = json("learner,a,b,c\nAnn,1,1,0\nBen,1,0,0\nCem,0,0.5,1\nDee,1,1,1\n");

        assertThat(root.propertyNames()).containsExactly("n", "items", "quiz");
        assertThat(root.get("n").asInt()).isEqualTo(4);
        assertThat(root.get("items").get(1).propertyNames())
                .containsExactly(
                        "id",
                        "facility",
                        "sd",
                        "discrimination",
                        "pointBiserial",
                        "itemRest",
                        "d",
                        "alphaIfDeleted",
                        "raschDifficulty",
                        "raschSe");
        assertThat(root.get("items").get(1).get("id").asString()).isEqualTo("b");
        assertThat(root.get("items").get(1).get("facility").asDouble()).isEqualTo(0.625);
        assertThat(root.get("quiz").propertyNames())
                .containsExactly("mean", "median", "sd", "skewness", "kurtosis", "alpha", "sem", "errorRatio");
        assertThat(root.get("quiz").get("mean").asDouble()).isEqualTo(1.875);
    }

    @Test
    void leavesTheUndefinedBlank() throws IOException {
        var root = json("learner,a,b\nAnn,1,1\n");
        assertThat(root.get("items").get(0).get("sd").isNull()).isTrue();
        assertThat(root.get("items").get(0).get("itemRest").isNull()).isTrue();
        assertThat(root.get("items").get(0).get("raschDifficulty").isNull()).isTrue();
        assertThat(root.get("quiz").get("alpha").isNull()).isTrue();
        assertThat(root.get("quiz").get("mean").asDouble()).isEqualTo(2);
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        var plain = json("learner,a,b\nAnn,1,0.5\nBen,0,1\nCem,0,0\n");
        assertThat(json("\ufeffLernende;a;b;;\r\n\"Ann\";1;0,5;;\r\nBen;0;1\r\n;;\r\n\r\n\"Cem\"; 0 ;;\r\n"))
                .isEqualTo(plain);
        assertThat(json("learner\ta\tb\rAnn\t1\t.5\rBen\t0\t1e0\rCem\t\tNA")).isEqualTo(plain);
        assertThat(json("\"learner, by name\",a,b\n\"Ann \"\"A\"\" One\",1,0.5\n\"Ben\nTwo\",0,1\nCem,0,0\n"))
                .isEqualTo(plain);
    }

    @Test
    void marksOptionsByAKeyOfEitherForm() throws IOException {
        var responses = "learner,q1,q2\nAnn,A,B\nBen,b,C\nCem,,b\n";
        var marks = json("learner,q1,q2\nAnn,1,1\nBen,0,0\nCem,0,1\n");
        assertThat(json(responses, "item,key\nq1,A\nq2,B\n")).isEqualTo(marks);
        assertThat(json(responses, "q2;B\r\nq1; a\r\n")).isEqualTo(marks);
        assertThat(json(responses, "q1,q2\nA,B\n")).isEqualTo(marks);
        assertThat(json(responses, "learner,q1,q2\nKEY,A,B\n")).isEqualTo(marks);
        assertThat(json(responses, "q1,A\nq2,B | C\n")).isEqualTo(json("learner,q1,q2\nAnn,1,1\nBen,0,1\nCem,0,1\n"));
    }

    @Test
    void saysWhereTheResponsesAreWrong() throws IOException {
        assertThat(complaints("learner,a,b\nAnn,1,1.5\nBen,x,-1\n")).isEqualTo("""
                r.csv:2:3: The mark 1.5 is not from 0 to 1: give each as a share of full marks.
                r.csv:3:2: “x” is no mark from 0 to 1. If these are options, give the right ones with --key.
                r.csv:3:3: The mark -1 is not from 0 to 1: give each as a share of full marks.
                """);
        assertThat(complaints("learner,a,b\nAnn,1\nBen,1,0,1\nAnn,1,1\n,1,1\n")).isEqualTo("""
                r.csv:2:3: This line has 2 cells, the first line 3.
                r.csv:3:4: This line has 4 cells, the first line 3.
                r.csv:4:1: “Ann” stands in line 2 already.
                r.csv:5:1: This line names no learner.
                """);
        assertThat(complaints("learner,a,,a\nAnn,1,1,1\n")).isEqualTo("""
                r.csv:1:3: This column has no heading.
                r.csv:1:4: Two columns have the heading “a”.
                """);
        assertThat(complaints("learner,a\n")).isEqualTo("r.csv:1:1: No learner follows the headings.\n");
        assertThat(complaints("learner\nAnn\n")).startsWith("r.csv:1:1: There must be a column for learners");
        assertThat(complaints("")).isEqualTo("r.csv:1:1: The file is empty.\n");
        assertThat(complaints("learner,a\nAnn,\"1\nBen,0\n")).startsWith("r.csv:2:1: The sheet cannot be read");
        assertThat(complaints("learner,a\nAnn,NaN\n")).contains("“NaN” is no mark");
        assertThat(complaints("\0\1")).contains("This is not a text file");
    }

    @Test
    void saysWhereTheKeyIsWrong() throws IOException {
        var responses = "learner,q1,q2\nAnn,A,B\n";
        assertThat(complaints(responses, "item,key\nq1,A\nq9,B\nq1,C\n")).isEqualTo("""
                k.csv:3:1: No item has the heading “q9”.
                k.csv:4:1: “q1” has a key already.
                k.csv:4:1: There is no key for “q2”.
                """);
        assertThat(complaints(responses, "q1,q2,q3\nA,,B\n")).isEqualTo("""
                k.csv:1:2: “q2” has no key here.
                k.csv:1:3: No item has the heading “q3”.
                """);
        assertThat(complaints(responses, "q1,q2\nA,B\nC,D\n")).startsWith("k.csv:3:1: Below the headings");
        assertThat(complaints(responses, "q1,q2\nA,B,C\n")).startsWith("k.csv:2:3: This key stands under no");
        assertThat(complaints(responses, "item,key\nq1,A\nq2,B,C\n")).startsWith("k.csv:3:3: A line of the key");
        assertThat(statistics(file("r.csv", responses), "--key", folder.toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("cannot be read: it is a folder");
    }

    @Test
    void findsTheWrongKeyFirst() throws IOException {
        var responses = new StringBuilder("learner,q1,q2,q3,q4\n");
        for (int i = 0; i < 10; i++) {
            responses.append("best").append(i).append(i < 7 ? ",B" : ",C").append(",A,A,A\n");
            responses.append("other").append(i).append(i < 7 ? ",C" : ",B").append(",A,B,B\n");
            responses.append("last").append(i).append(i < 3 ? ",C" : ",D").append(",B,B,B\n");
        }
        assertThat(statistics(file("r.csv", responses.toString()), "--key", file("k.csv", "q1,C\nq2,A\nq3,A\nq4,A\n")))
                .isEqualTo(0);
        assertThat(output.toString())
                .startsWith("30 learners, 4 items\n\nWhat to look at\n- q1: 7 of 10 of your best learners chose “B”")
                .contains("lower of 7  middle of 13  upper of 10", "q1    C *");
    }

    @Test
    void countsEmptyCellsAndSaysSo() throws IOException {
        assertThat(statistics(file("r.csv", "learner,a,b\nAnn,1,\nBen,,1\n"))).isEqualTo(0);
        assertThat(output.toString()).contains("2 empty cells count 0.", "Only 2 learners");
    }
}
