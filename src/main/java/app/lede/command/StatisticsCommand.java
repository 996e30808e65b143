package app.lede.command;

import app.lede.statistics.ItemAnalysis;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Prints the figures of a quiz and its items. */
@CommandLine.Command(
        name = "statistics",
        description = "Prints the statistics of a quiz and its items.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "RESPONSES.csv: the first column names learners, each further column is an item with marks from 0 to 1;"
                    + " with --key, with the options that were chosen. Empty cells count 0.",
            "KEY.csv: a line for each item, item,key; or the items' headings in the first line and their keys in the"
                    + " second. Several right options stand with | between them.",
            "Skewness and kurtosis are Moodle's (Fisher's G1 and G2). What is undefined is blank, in JSON null.",
            "What cannot be read is told on standard error as file:line:column: message; a column is a cell.",
            "Exit status: 0 the figures were printed, 2 they were not."
        })
final class StatisticsCommand implements Callable<Integer> {
    private static final int PRINTED = 0;
    private static final int REFUSED = 2;
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_PROBLEMS = 20;

    @CommandLine.Parameters(index = "0", paramLabel = "RESPONSES.csv", description = "learners by items")
    private String responses = "";

    @CommandLine.Option(names = "--key", paramLabel = "KEY.csv", description = "the right options")
    private @Nullable String key;

    @CommandLine.Option(names = "--json", description = "print JSON instead of tables")
    private boolean isJson;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var table = read(responses, ResponseTable::read);
        if (table == null) {
            return REFUSED;
        }
        var keyFile = key;
        Marking marking;
        if (keyFile == null) {
            marking = read(responses, bytes -> Marking.ofMarks(table));
        } else {
            var answers = read(keyFile, bytes -> AnswerKey.read(bytes, table.items()));
            marking = answers == null ? null : Marking.ofOptions(table, answers);
        }
        if (marking == null) {
            return REFUSED;
        }
        var analysis = ItemAnalysis.of(marking.sheet());
        var out = out();
        out.print(isJson ? StatisticsJson.of(analysis) + "\n" : StatisticsText.of(analysis, marking.blanks()));
        out.flush();
        return PRINTED;
    }

    private interface Reading<T> {
        T from(byte[] bytes) throws TableRefused;
    }

    /** What a file holds; null, once it was said what is wrong, if it cannot be used. */
    private <T> @Nullable T read(String file, Reading<T> reading) {
        var path = Path.of(file);
        try (var stream = Files.newInputStream(path)) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TableRefused(1, 1, "The file is larger than " + (MOST_BYTES >> 20) + " MB.");
            }
            return reading.from(bytes);
        } catch (IOException e) {
            complain(file + ":1:1: cannot be read" + (Files.isDirectory(path) ? ": it is a folder" : ""));
        } catch (TableRefused refused) {
            var problems = refused.problems();
            problems.stream().limit(MOST_PROBLEMS).forEach(problem -> complain(problem.at(file)));
            if (problems.size() > MOST_PROBLEMS) {
                complain(file + ": and " + (problems.size() - MOST_PROBLEMS) + " more.");
            }
        }
        return null;
    }

    private PrintWriter out() {
        return spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
    }

    private void complain(String message) {
        var error = spec == null
                ? new PrintWriter(System.err, true)
                : spec.commandLine().getErr();
        error.println(message);
        error.flush();
    }
}
