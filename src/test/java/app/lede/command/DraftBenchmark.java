package app.lede.command;

import app.lede.writing.DraftRequest;
import app.lede.writing.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Reading and writing an article once all is warm: time and processor time of a draft. Called by {@code bench/steady}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx900m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"})
public class DraftBenchmark {
    private static final String ARTICLE = "content/articles/who-recommends-malaria-vaccine.md";

    @Param(ARTICLE)
    public String article = ARTICLE;

    private @Nullable Engine engine;
    private @Nullable DraftRequest request;

    public DraftBenchmark() {}

    @Setup
    public void load() throws IOException {
        engine = new Engine();
        request = QualitySheet.request(ArticleFile.read(Path.of(article)), 10);
    }

    @Benchmark
    public Engine.Result draft() {
        return Objects.requireNonNull(engine).draft(Objects.requireNonNull(request), step -> {});
    }

    /** Runs it for the article given, or for one of the shelf, and prints what 1,000 words cost. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        var article = arguments.length > 0 ? arguments[0] : ARTICLE;
        int words = new Engine()
                .draft(QualitySheet.request(ArticleFile.read(Path.of(article)), 10), step -> {})
                .words();
        var result = new Runner(new OptionsBuilder()
                        .include(DraftBenchmark.class.getName())
                        .param("article", article)
                        .addProfiler(ProcessorTime.class)
                        .build())
                .runSingle();
        var cpu = Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTime.LABEL));
        System.out.printf(
                Locale.ROOT,
                "%n%s, %d words%ntime for 1,000 words  %6.3f s%nCPU for 1,000 words   %6.3f s, compiling and collecting included%n",
                article,
                words,
                result.getPrimaryResult().getScore() / words,
                cpu.getScore() / words);
    }
}
