package app.lede.command;

import app.lede.base.Refusal;
import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.Exporter;
import app.lede.item.ItemKind;
import app.lede.writing.DraftRequest;
import app.lede.writing.Engine;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
            "All files go into one document: json is one object for one FILE and an array of them for several; gift,"
                    + " moodle-xml and qti have a category or section for each article. qti is a package (a zip file);"
                    + " aiken holds kinds with options only.",
            "Offsets of evidence count UTF-16 units from the beginning of the file, header included.",
            "What is wrong with a file, and items that a format cannot hold, are told on standard error as"
                    + " file: reason.",
            "Exit status: 0 all was written, 1 some files or items were left out, 2 nothing was written or the"
                    + " arguments are wrong."
        })
final class WriteCommand implements Callable<Integer> {
    static final int ALL = 0;
    static final int SOME = 1;
    static final int NONE = 2;

    private final Supplier<Engine> engines;
    private final @Nullable OutputStream standard;

    @CommandLine.Parameters(paramLabel = "FILE", arity = "1..*", description = "articles to write items for")
    private List<Path> files = new ArrayList<>();

    @CommandLine.Option(
            names = "--items",
            paramLabel = "N",
            defaultValue = "10",
            description = "how many items for each article at most (${DEFAULT-VALUE})")
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
            converter = DateConverter.class,
            description = "the date of the article, as 2021-09-14; else the one its file says")
    private @Nullable LocalDate published;

    @CommandLine.Option(names = "--title", paramLabel = "T", description = "the headline; else the one its file says")
    private @Nullable String title;

    @CommandLine.Option(
            names = "--kinds",
            paramLabel = "K",
            split = ",",
            description = "kinds of item, with commas between them: ${COMPLETION-CANDIDATES} (all)",
            completionCandidates = KindCodes.class)
    private List<String> kinds = new ArrayList<>();

    @CommandLine.Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "json, text, gift, aiken, moodle-xml, qti (3.0), qti21 or csv (${DEFAULT-VALUE})")
    private String format = "text";

    @CommandLine.Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write; standard output if not given")
    private @Nullable Path out;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    WriteCommand() {
        this(Engine::new, null);
    }

    /**
     * @param engines makes the engine, once there is something to read
     * @param standard stands for the standard output; null for the real one
     */
    WriteCommand(Supplier<Engine> engines, @Nullable OutputStream standard) {
        this.engines = engines;
        this.standard = standard;
    }

    @Override
    public Integer call() throws Exception {
        if (items < 1) {
            throw wrong("--items must be 1 or more");
        }
        var wanted = kinds();
        checkOutput();
        var readable = files.stream().filter(this::isReadable).toList();
        if (readable.isEmpty()) {
            return NONE;
        }
        try {
            return out == null ? writeTo(standard(), readable, wanted) : writeFile(out, readable, wanted);
        } catch (IOException e) {
            complain(out == null ? "standard output" : out.toString(), "cannot be written: " + e.getMessage());
            return NONE;
        }
    }

    private int writeFile(Path target, List<Path> readable, Set<ItemKind> wanted) throws Exception {
        try (var file = new WholeFile(target)) {
            int status = writeTo(file.stream(), readable, wanted);
            if (status != NONE) {
                file.keep();
            }
            return status;
        }
    }

    private int writeTo(OutputStream stream, List<Path> readable, Set<ItemKind> wanted) throws Exception {
        var run = new Run(form(stream));
        var engine = engines.get();
        InOrder.run(readable, Runtime.getRuntime().availableProcessors(), file -> draft(engine, file, wanted), run);
        int leftOut = run.form.end();
        stream.flush();
        boolean isAll = run.articles == files.size() && leftOut == 0;
        boolean isNone = run.articles == 0 || isExchange() && run.items == leftOut;
        return isNone ? NONE : isAll ? ALL : SOME;
    }

    /** Puts the results into the form as they come. */
    private final class Run implements InOrder.Results<Path, Drafted> {
        private final DraftForm form;
        private int articles;
        private int items;

        Run(DraftForm form) {
            this.form = form;
        }

        @Override
        public void done(Path file, Drafted drafted) throws IOException {
            if (!drafted.problem().isEmpty()) {
                complain(file.toString(), drafted.problem());
            }
            form.add(drafted);
            articles++;
            items += drafted.result().draft().items().size();
        }

        @Override
        public void failed(Path file, Throwable cause) {
            complain(file.toString(), reason(cause));
        }
    }

    private Drafted draft(Engine engine, Path file, Set<ItemKind> wanted) throws IOException {
        var article = ArticleFile.read(file);
        var headline = title != null ? title : article.title();
        var date = published != null ? published : article.published();
        var request = new DraftRequest(headline, article.text(), date, wanted, items, seed);
        return new Drafted(
                file,
                headline,
                date,
                published == null ? article.dateProblem() : "",
                engine.draft(request, step -> {}));
    }

    private DraftForm form(OutputStream stream) {
        return switch (format) {
            case "json" -> new JsonDocument(stream, files.size());
            case "text" -> new TextDocument(stream);
            default ->
                new ExchangeDocument(exchangeFormat(), stream, (file, message) -> complain(file.toString(), message));
        };
    }

    private boolean isExchange() {
        return !format.equals("json") && !format.equals("text");
    }

    private ExchangeFormat exchangeFormat() {
        return ExchangeFormat.ofCode(format)
                .orElseThrow(() ->
                        wrong("--format must be json, text, gift, aiken, moodle-xml, qti, qti21, qti3, csv or xlsx"));
    }

    private boolean isReadable(Path file) {
        var reason = Files.isDirectory(file)
                ? "is a folder, not an article"
                : !Files.exists(file) ? "does not exist" : !Files.isReadable(file) ? "cannot be read" : "";
        if (!reason.isEmpty()) {
            complain(file.toString(), reason);
        }
        return reason.isEmpty();
    }

    private static String reason(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> String.valueOf(refusal.getMessage());
            case IOException e -> "cannot be read: " + e.getMessage();
            default -> "could not be written for, which is a fault of Lede: " + cause;
        };
    }

    /** The kinds asked for; where none are, those that the format can hold. */
    private Set<ItemKind> kinds() {
        if (kinds.isEmpty()) {
            return isExchange() ? Exporter.kinds(exchangeFormat()) : EnumSet.allOf(ItemKind.class);
        }
        var wanted = EnumSet.noneOf(ItemKind.class);
        for (var code : kinds) {
            wanted.add(ItemKind.ofCode(code.strip())
                    .orElseThrow(() -> wrong("there is no kind of item “" + code + "”: the kinds are "
                            + String.join(", ", KindCodes.all()))));
        }
        return wanted;
    }

    private void checkOutput() throws IOException {
        if (out == null) {
            var console = System.console();
            boolean isPackage = format.startsWith("qti") || format.equals("xlsx");
            if (isPackage && standard == null && console != null && console.isTerminal()) {
                throw wrong(format + " is a package: name a file for it with --out FILE");
            }
            return;
        }
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrong("--out " + out + ": its folder does not exist");
        }
        for (var file : files) {
            if (Files.exists(out) && Files.exists(file) && Files.isSameFile(out, file)) {
                throw wrong("--out " + out + " is one of the articles: choose another name");
            }
        }
    }

    private OutputStream standard() {
        return standard != null ? standard : new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    }

    private CommandLine.ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private void complain(String where, String reason) {
        var error = spec == null
                ? new PrintWriter(System.err, true)
                : spec.commandLine().getErr();
        error.println(where + ": " + reason);
        error.flush();
    }
}
