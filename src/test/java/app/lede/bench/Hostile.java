package app.lede.bench;

import app.lede.base.Refusal;
import app.lede.writing.drafting.HostileText;
import app.lede.writing.drafting.TheEngine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** How long the engine takes for texts that nobody would call an article. Called by {@code bench/hostile}. */
public final class Hostile {
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 14);

    private Hostile() {}

    public static void main(String[] arguments) throws IOException {
        answer(HostileText.news());
        System.out.println("| text | seconds | processor seconds | answer |");
        System.out.println("|---|---|---|---|");
        row("news of the same length", HostileText.news());
        for (var hostile : HostileText.all()) {
            row(hostile.name(), hostile.text());
        }
    }

    private static void row(String name, String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        var answer = answer(text);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %s |%n",
                name,
                (System.nanoTime() - began) / 1e9,
                (threads.getCurrentThreadCpuTime() - worked) / 1e9,
                answer);
    }

    private static String answer(String text) {
        try {
            return TheEngine.draft("", text, PUBLISHED, 10, 1).draft().items().size() + " items";
        } catch (Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }
}
