package app.lede.command;

import app.lede.item.ItemKind;
import app.lede.writing.DraftRequest;
import app.lede.writing.Engine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

/** Measures the engine: loading, drafting once warm, live heap and resident memory. Called by {@code bench/engine}. */
final class EngineSpeed {
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 20;

    private EngineSpeed() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments.length > 0 ? arguments[0] : "content/articles/who-recommends-malaria-vaccine.md");
        long begun = System.nanoTime();
        var engine = new Engine();
        System.out.printf("models loaded in   %6.2f s%n", seconds(begun));
        var article = ArticleFile.read(file);
        var request = new DraftRequest(
                article.title(), article.text(), article.published(), EnumSet.allOf(ItemKind.class), 10, 1);
        begun = System.nanoTime();
        int words = engine.draft(request, step -> {}).words();
        System.out.printf("first draft        %6.2f s (%d words)%n", seconds(begun), words);
        for (int i = 0; i < WARM_UP; i++) {
            engine.draft(request, step -> {});
        }
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        begun = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            engine.draft(request, step -> {});
        }
        double each = seconds(begun) / ROUNDS;
        double cpuEach = (threads.getCurrentThreadCpuTime() - cpu) / 1e9 / ROUNDS;
        System.out.printf("a draft once warm  %6.3f s, %.3f s of CPU%n", each, cpuEach);
        System.out.printf("CPU per 1000 words %6.3f s%n", cpuEach * 1000 / words);
        System.gc();
        long live = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("live heap          %6d MB%n", live >> 20);
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
