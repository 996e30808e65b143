package app.lede.bench;

import app.lede.base.Role;
import app.lede.results.ItemAnalyses;
import app.lede.results.Scores;
import app.lede.testing.Acting;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The scores of a large class, asked of the application's own services in its own process, one after another. Called by
 * {@code bench/results}.
 */
public final class Results {
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private record Watched(String name, IntConsumer work) {}

    private record Explained(String name, Map<String, List<Object>> queries) {}

    /** Arguments: database names, separated by commas, and how often each thing is measured. */
    public static void main(String[] arguments) throws Exception {
        var plans = new StringBuilder();
        System.out.println(
                "| database | what | p50 ms | p95 ms | worst ms | processor ms of the thread | MB allocated each time | live heap MB before, after |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        int rounds = Integer.parseInt(arguments[1]);
        for (var name : arguments[0].split(",")) {
            Application.on(name, Results::listen, context -> plans.append(measure(name, context, rounds)));
        }
        System.out.println(plans);
        System.exit(0);
    }

    private static void listen(SpringApplication application) {
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new Listening()));
    }

    private static final class Listening implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String beanName) {
            return bean instanceof DataSource source ? new Queries(source) : bean;
        }
    }

    private static String measure(String name, ConfigurableApplicationContext context, int rounds)
            throws SQLException, InterruptedException {
        var queries = (Queries) context.getBean(DataSource.class);
        BigClass.Written written;
        try (var connection = queries.getConnection()) {
            written = BigClass.write(connection);
            untilAddedUp(connection);
        }
        Acting.as(Acting.somebody(written.instructorId(), "Instructor", Role.INSTRUCTOR));
        var scores = context.getBean(Scores.class);
        var analyses = context.getBean(ItemAnalyses.class);
        var watched = List.of(
                new Watched("class overview", round -> scores.ofClass(written.classId())),
                new Watched("scores of a quiz", round -> scores.ofQuiz(quiz(written, round))),
                new Watched("item analysis of a quiz", round -> analyses.ofQuiz(quiz(written, round))));
        var explained = new ArrayList<Explained>();
        for (var each : watched) {
            System.out.println("| " + name + " | " + each.name() + row(each.work(), rounds));
            explained.add(
                    new Explained(each.name(), queries.of(() -> each.work().accept(0))));
        }
        return plans(name, queries, explained);
    }

    /** The application does this in the background with attempts that have ended. */
    private static void untilAddedUp(Connection connection) throws SQLException, InterruptedException {
        try (var lacking = connection.prepareStatement(
                "select count(*) from attempt where points is null and finished_at is not null")) {
            while (true) {
                try (var rows = lacking.executeQuery()) {
                    if (rows.next() && rows.getLong(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(Duration.ofMillis(500));
            }
        }
    }

    private static UUID quiz(BigClass.Written written, int round) {
        return written.quizIds().get(round % written.quizIds().size());
    }

    private static String row(IntConsumer work, int rounds) {
        Timing.warm(work);
        double before = liveHeap();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long worked = threads.getCurrentThreadCpuTime();
        var figures = Timing.measure(work, rounds);
        double each = (threads.getCurrentThreadAllocatedBytes() - allocated) / MEGABYTE / rounds;
        double processor = (threads.getCurrentThreadCpuTime() - worked) / NANOS_OF_A_MILLISECOND / rounds;
        return String.format(
                Locale.ROOT,
                " | %.0f | %.0f | %.0f | %.0f | %.1f | %.0f, %.0f |",
                figures.percentile(0.5),
                figures.percentile(0.95),
                figures.percentile(1),
                processor,
                each,
                before,
                liveHeap());
    }

    private static double liveHeap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private static String plans(String name, DataSource source, List<Explained> explained) throws SQLException {
        var plans = new StringBuilder();
        var explain = name.equals("h2") ? "explain analyze " : "explain (analyze, costs off) ";
        try (var connection = source.getConnection()) {
            for (var each : explained) {
                for (var query : each.queries().entrySet()) {
                    if (query.getKey().matches("(?s).*for (no key )?update.*")) {
                        continue;
                    }
                    plans.append("\n### ")
                            .append(name)
                            .append(", ")
                            .append(each.name())
                            .append("\n```\n");
                    try (var statement = connection.prepareStatement(explain + query.getKey())) {
                        for (int i = 0; i < query.getValue().size(); i++) {
                            statement.setObject(i + 1, query.getValue().get(i));
                        }
                        var lines = statement.executeQuery();
                        plans.append(query.getKey()).append("\n\n");
                        while (lines.next()) {
                            plans.append(lines.getString(1)).append('\n');
                        }
                    }
                    plans.append("```\n");
                }
            }
        }
        return plans.toString();
    }
}
