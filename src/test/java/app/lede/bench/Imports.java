package app.lede.bench;

import app.lede.base.Role;
import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.Exporter;
import app.lede.exchange.ImportResult;
import app.lede.item.Item;
import app.lede.testing.Acting;
import app.lede.writing.ImportRun;
import app.lede.writing.ImportState;
import app.lede.writing.Importing;
import app.lede.writing.ItemSets;
import app.lede.writing.SetExports;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long many questions take to come in and to go out, and what memory they take, asked of the application's own
 * services. Called by {@code bench/import}.
 */
public final class Imports {
    private static final int ROUNDS = 3;
    private static final double MEGABYTE = 1 << 20;

    private Imports() {}

    /** Arguments: database names, separated by commas, and how many questions. */
    public static void main(String[] arguments) throws Exception {
        System.out.println("| database | round | what | seconds | steps of progress | heap after a collection, MB |");
        System.out.println("|---|---|---|---|---|---|");
        int questions = Integer.parseInt(arguments[1]);
        for (var name : arguments[0].split(",")) {
            Application.on(name, context -> measure(name, context, questions));
        }
        System.exit(0);
    }

    private static void measure(String name, ConfigurableApplicationContext context, int questions) throws Exception {
        var instructor = instructor(context);
        Acting.as(Acting.somebody(instructor, "Instructor", Role.INSTRUCTOR));
        var importing = context.getBean(Importing.class);
        var sets = context.getBean(ItemSets.class);
        var exports = context.getBean(SetExports.class);
        for (int round = 1; round <= ROUNDS; round++) {
            var gift = gift(questions);
            long began = System.nanoTime();
            var read = importing.read(gift, ExchangeFormat.GIFT).join();
            row(name, round, "read " + questions + " GIFT questions", began, "–");
            require(read.found().size() == questions && read.problems().isEmpty(), "all questions are read");
            began = System.nanoTime();
            var steps = new AtomicInteger();
            var done = save(importing, read, steps);
            row(name, round, "save them as " + done.setIds().size() + " sets", began, steps.toString());
            require(steps.get() > 1, "progress is told");
            began = System.nanoTime();
            var out = new Counting();
            int written = 0;
            for (var setId : done.setIds()) {
                written += exports.write(setId, false, ExchangeFormat.GIFT, out)
                        .report()
                        .written();
            }
            row(name, round, "export these sets as GIFT", began, "–");
            require(written == questions && out.bytes > gift.length, "all questions go out");
            began = System.nanoTime();
            var items = items(sets, done);
            for (var format : ExchangeFormat.values()) {
                Exporter.write(items, "All", format, OutputStream.nullOutputStream());
            }
            row(name, round, "all of them in one file in each of the formats", began, "–");
        }
    }

    private static ImportState.Done save(Importing importing, ImportResult read, AtomicInteger steps)
            throws InterruptedException {
        ImportRun run = importing.begin("Many", null, read);
        run.onChange(state -> steps.incrementAndGet());
        while (run.state() instanceof ImportState.Working) {
            Thread.sleep(5);
        }
        if (run.state() instanceof ImportState.Done done) {
            return done;
        }
        throw new IllegalStateException("not saved: " + run.state());
    }

    private static List<Item> items(ItemSets sets, ImportState.Done done) {
        return done.setIds().stream()
                .flatMap(id -> sets.get(id).content().items().stream())
                .map(written -> written.item())
                .toList();
    }

    private static UUID instructor(ConfigurableApplicationContext context) throws Exception {
        try (var connection = context.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            var id = Prepared.instructor(statement);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return id;
        }
    }

    /** Choices, typed answers, numbers, true or false and matches, with feedback, as banks have them. */
    private static byte[] gift(int questions) {
        var text = new StringBuilder();
        for (int i = 0; i < questions; i++) {
            text.append("::Question ").append(i).append(":: ");
            text.append(
                    switch (i % 5) {
                        case 0 ->
                            "Which of these towns has the number %d in our list of places? {=Town %d ~Town x ~Town y ~Town z####It stands in line %d.}"
                                    .formatted(i, i, i);
                        case 1 ->
                            "What is the name of the person with the number %d? {=Person %d =P. %d}".formatted(i, i, i);
                        case 2 -> "How many are there of the thing with the number %d? {#%d:2}".formatted(i, i);
                        case 3 -> "The river with the number %d is longer than the one before it. {T}".formatted(i);
                        default ->
                            "Who holds which post in the year %d? {=Ann -> mayor =Bo -> judge =Cy -> clerk}"
                                    .formatted(i);
                    });
            text.append("\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }

    private static void row(String name, int round, String what, long began, String steps) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        System.out.printf(
                Locale.ROOT, "| %s | %d | %s | %.2f | %s | %.0f |%n", name, round, what, seconds, steps, heap);
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) throws IOException {
            bytes += length;
        }
    }
}
