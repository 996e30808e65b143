package app.lede.command;

import app.lede.base.Refusal;
import app.lede.item.ItemKind;
import app.lede.writing.DraftRequest;
import app.lede.writing.Engine;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Writes items for article files. */
@CommandLine.Command(
        name = "write",
        description = "Writes quiz items for articles, each with the sentence it rests on.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A FILE is plain text, whose first lines may be TITLE: and DATE:, or Markdown with front matter.",
            "Offsets of evidence count UTF-16 units from the beginning of the file, header included.",
            "Exit status: 0 all files were written, 1 some failed, 2 none was written or the arguments are wrong."
        })
final class WriteCommand implements Callable<Integer> {
    static final int ALL = 0;
    static final int SOME = 1;
    static final int NONE = 2;

    @CommandLine.Parameters(paramLabel = "FILE", arity = "1..*", description = "articles to write items for")
    private List<Path> files = new ArrayList<>();

    @CommandLine.Option(
            names = "--items",
            paramLabel = "N",
            defaultValue = "10",
            description = "how many items at most (${DEFAULT-VALUE})")
    private int items;

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "the same seed gives the same items (${DEFAULT-VALUE})")
    private long seed;

    @CommandLine.Option(
            names = "--published",
            paramLabel = "DATE",
            description = "the date of the article, year-month-day, if the file does not say it")
    private @Nullable LocalDate published;

    @CommandLine.Option(names = "--title", paramLabel = "T", description = "the headline, if the file does not say it")
    private @Nullable String title;

    @CommandLine.Option(
            names = "--kinds",
            paramLabel = "K",
            split = ",",
            description =
                    "kinds of item: single-choice, multiple-choice, true-false, typed, number, gap, order, matching, who-said, claim-or-fact (all)")
    private List<String> kinds = new ArrayList<>();

    @CommandLine.Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "json or text (${DEFAULT-VALUE})")
    private String format = "text";

    @CommandLine.Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write; standard output if not given")
    private @Nullable Path out;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var wanted = kinds();
        if (items < 1) {
            throw wrong("--items must be 1 or more");
        }
        if (!Set.of("json", "text").contains(format)) {
            throw wrong("--format must be json or text");
        }
        var written = new ArrayList<String>();
        int failed = write(wanted, written);
        if (!written.isEmpty()) {
            print(format.equals("json") ? JsonForm.document(written, files.size()) : String.join("\n", written));
        }
        return failed == 0 ? ALL : written.isEmpty() ? NONE : SOME;
    }

    private int write(Set<ItemKind> wanted, List<String> written) throws InterruptedException {
        int failed = 0;
        var readable = new ArrayList<Path>();
        for (var file : files) {
            if (Files.isReadable(file) && !Files.isDirectory(file)) {
                readable.add(file);
            } else {
                complain(file, Files.isDirectory(file) ? "is a folder, not an article" : "cannot be read");
                failed++;
            }
        }
        if (readable.isEmpty()) {
            return failed;
        }
        var engine = new Engine();
        try (var cores = Executors.newFixedThreadPool(
                Math.min(readable.size(), Runtime.getRuntime().availableProcessors()))) {
            var results = new ArrayList<Future<String>>();
            for (var file : readable) {
                results.add(cores.submit(() -> write(engine, file, wanted)));
            }
            for (int i = 0; i < readable.size(); i++) {
                try {
                    written.add(results.get(i).get());
                } catch (ExecutionException e) {
                    complain(readable.get(i), reason(e.getCause()));
                    failed++;
                }
            }
        }
        return failed;
    }

    private String write(Engine engine, Path file, Set<ItemKind> wanted) throws IOException {
        var article = ArticleFile.read(file);
        var headline = title != null ? title : article.title();
        var date = published != null ? published : article.published();
        var request = new DraftRequest(headline, article.text(), date, wanted, items, seed);
        var result = engine.draft(request, step -> {});
        return format.equals("json")
                ? JsonForm.article(headline, date, article.whole(), result)
                : TextForm.article(headline, date, result);
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
        if (cause instanceof NoSuchFileException) {
            return "does not exist";
        }
        return "could not be written for: " + cause;
    }

    private Set<ItemKind> kinds() {
        if (kinds.isEmpty()) {
            return EnumSet.allOf(ItemKind.class);
        }
        var wanted = EnumSet.noneOf(ItemKind.class);
        for (var code : kinds) {
            wanted.add(
                    ItemKind.ofCode(code.strip()).orElseThrow(() -> wrong("there is no kind of item “" + code + "”")));
        }
        return wanted;
    }

    private CommandLine.ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private void print(String text) throws IOException {
        if (out != null) {
            Files.writeString(out, text);
            return;
        }
        var stream = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        stream.print(text);
        stream.flush();
    }

    private void complain(Path file, String reason) {
        var error = spec == null
                ? new PrintWriter(System.err, true)
                : spec.commandLine().getErr();
        error.println(file + ": " + reason);
        error.flush();
    }
}
