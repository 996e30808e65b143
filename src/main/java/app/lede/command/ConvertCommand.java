package app.lede.command;

import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.ExportReport;
import app.lede.exchange.Exporter;
import app.lede.exchange.FormatGuess;
import app.lede.exchange.ImportResult;
import app.lede.exchange.Importer;
import app.lede.exchange.Problem;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Turns questions from one format into another. */
@CommandLine.Command(
        name = "convert",
        description = "Turns quiz questions from one format into another.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Formats: gift, aiken, moodle-xml, qti21, qti3, csv, xlsx, json. Without --from the content tells, without"
                    + " --to the ending of OUT: .gift, .xml (Moodle), .zip (QTI 3.0), .csv, .xlsx, .json.",
            "What cannot come in or go out is told on standard error as file:line: message.",
            "Exit status: 0 all questions were written, 1 some were left out, 2 none was written."
        })
final class ConvertCommand implements Callable<Integer> {
    private static final int ALL = 0;
    private static final int SOME = 1;
    private static final int NONE = 2;
    private static final String STANDARD = "-";

    @CommandLine.Parameters(index = "0", paramLabel = "IN", description = "the file to read")
    private String in = STANDARD;

    @CommandLine.Parameters(index = "1", paramLabel = "OUT", description = "the file to write; - for standard output")
    private String out = STANDARD;

    @CommandLine.Option(names = "--from", paramLabel = "F", description = "the format of IN")
    private @Nullable String from;

    @CommandLine.Option(names = "--to", paramLabel = "F", description = "the format of OUT")
    private @Nullable String to;

    @CommandLine.Option(names = "--title", paramLabel = "T", description = "names the set, if IN does not")
    private String title = "";

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var target = format(to, "--to", FormatGuess.ofName(out));
        byte[] bytes;
        try (var file = Files.newInputStream(Path.of(in))) {
            bytes = file.readNBytes(Importer.MOST_BYTES + 1);
        } catch (IOException e) {
            complain(in + ":1: cannot be read" + (Files.isDirectory(Path.of(in)) ? ": it is a folder" : ""));
            return NONE;
        }
        var read = Importer.read(bytes, format(from, "--from", FormatGuess.of(in, bytes)));
        read.problems().forEach(problem -> complain(problem.at(in)));
        if (read.found().isEmpty()) {
            return NONE;
        }
        try {
            var report = write(read, target);
            return report.written() == 0 ? NONE : report.leftOut().isEmpty() && !read.isShort() ? ALL : SOME;
        } catch (IOException e) {
            complain(out + ":1: cannot be written");
            return NONE;
        }
    }

    /** A file appears whole or not at all: a failure leaves what stood there. */
    private ExportReport write(ImportResult read, ExchangeFormat target) throws IOException {
        var content = new ByteArrayOutputStream();
        var report = Exporter.write(read.items(), read.title().isEmpty() ? title : read.title(), target, content);
        for (var left : report.leftOut()) {
            var found = read.found().get(left.number() - 1);
            complain(new Problem(found.part(), found.line(), left.reason(), true).at(in));
        }
        if (report.written() == 0) {
            return report;
        }
        if (out.equals(STANDARD)) {
            var standard = new FileOutputStream(FileDescriptor.out);
            content.writeTo(standard);
            return report;
        }
        try (var file = new WholeFile(Path.of(out))) {
            content.writeTo(file.stream());
            file.keep();
        }
        return report;
    }

    private ExchangeFormat format(@Nullable String told, String option, Optional<ExchangeFormat> guessed) {
        if (told != null) {
            return ExchangeFormat.ofCode(told)
                    .orElseThrow(() -> wrong(option + " must be one of " + ExchangeFormat.codes()));
        }
        return guessed.orElseThrow(() ->
                wrong("The format of " + (option.equals("--to") ? out : in) + " is not clear: say it with " + option));
    }

    private CommandLine.ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private void complain(String message) {
        var error = spec == null
                ? new PrintWriter(System.err, true)
                : spec.commandLine().getErr();
        error.println(message);
        error.flush();
    }
}
