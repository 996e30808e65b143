package app.lede.command;

import app.lede.base.Refusal;
import app.lede.writing.Engine;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures how many words a second are drafted from on one thread and on all cores, as {@code write} does it for many
 * files. Called by {@code bench/throughput}.
 */
final class Throughput {
    private static final int ROUNDS = 3;

    private final Engine engine = new Engine();
    private final List<ArticleFile> articles;

    private Throughput(List<ArticleFile> articles) {
        this.articles = articles;
    }

    public static void main(String[] arguments) throws Exception {
        var throughput = new Throughput(read(Path.of(arguments[0])));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        int cores = Runtime.getRuntime().availableProcessors();
        throughput.round(cores);
        System.out.printf("%-8s %14s %14s %14s%n", "threads", "words", "words a second", "CPU s a 1,000");
        double one = 0;
        double all = 0;
        for (int i = 0; i < rounds; i++) {
            one = Math.max(one, throughput.measure(1));
            all = Math.max(all, throughput.measure(cores));
        }
        System.out.printf("best of %d: %d threads do %.2f times the work of one%n", rounds, cores, all / one);
        System.exit(0);
    }

    private static List<ArticleFile> read(Path folder) throws IOException {
        var articles = new ArrayList<ArticleFile>();
        for (var file : QualitySheet.files(folder)) {
            articles.add(ArticleFile.read(file));
        }
        return articles;
    }

    private double measure(int threads) throws Exception {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = process.getProcessCpuTime();
        long begun = System.nanoTime();
        int words = round(threads);
        double each = words / ((System.nanoTime() - begun) / 1e9);
        System.out.printf(
                "%-8d %,14d %,14.0f %14.3f%n", threads, words, each, (process.getProcessCpuTime() - cpu) / 1e6 / words);
        return each;
    }

    private int round(int threads) throws Exception {
        var words = new AtomicInteger();
        InOrder.run(
                articles,
                threads,
                article -> engine.draft(QualitySheet.request(article, 10), step -> {})
                        .words(),
                new InOrder.Results<>() {
                    @Override
                    public void done(ArticleFile article, Integer read) {
                        words.addAndGet(read);
                    }

                    @Override
                    public void failed(ArticleFile article, Throwable cause) {
                        if (!(cause instanceof Refusal)) {
                            throw new IllegalStateException(article.title(), cause);
                        }
                    }
                });
        return words.get();
    }
}
