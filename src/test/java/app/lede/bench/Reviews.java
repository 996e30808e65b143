package app.lede.bench;

import app.lede.LedeApplication;
import app.lede.base.Role;
import app.lede.review.ClassMemory;
import app.lede.review.Mistakes;
import app.lede.review.Remembering;
import app.lede.review.Reviewing;
import app.lede.testing.Acting;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** How long reviews and the report of a class take, asked of the application's own services. Called by {@code bench/reviews}. */
public final class Reviews {
    private static final int WARM_UP = 25;

    private Reviews() {}

    /** Arguments: database names, separated by commas, and how often each thing is measured. */
    public static void main(String[] arguments) throws Exception {
        System.out.println("| database | what | p50 ms | p95 ms | worst ms |");
        System.out.println("|---|---|---|---|---|");
        for (var name : arguments[0].split(",")) {
            run(name, Integer.parseInt(arguments[1]));
        }
        System.exit(0);
    }

    private static void run(String name, int rounds) throws Exception {
        var data = Files.createTempDirectory("lede-reviews");
        var options = new ArrayList<>(List.of(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--lede.engine.preload=false",
                "--lede.data=" + data.toAbsolutePath()));
        try (var database = Database.of(name, data)) {
            options.addAll(database.options());
            try (var context = SpringApplication.run(LedeApplication.class, options.toArray(String[]::new))) {
                measure(name, context, rounds);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void measure(String name, ConfigurableApplicationContext context, int rounds) throws Exception {
        ManyFacts.Written written;
        try (var connection = context.getBean(DataSource.class).getConnection()) {
            written = ManyFacts.write(connection);
        }
        var reviewing = context.getBean(Reviewing.class);
        var remembering = context.getBean(Remembering.class);
        var mistakes = context.getBean(Mistakes.class);
        var memory = context.getBean(ClassMemory.class);
        Acting.as(Acting.somebody(written.learnerId(), "Diligent", Role.LEARNER));
        require(reviewing.today().due() > 0 && reviewing.next(null).isPresent(), "something is due");
        require(remembering.mine().facts() == ManyFacts.QUIZZES_OF_ONE * ManyFacts.FACTS_A_QUIZ, "all facts are known");
        row(name, "the next question, of 20,000 facts", () -> reviewing.next(null), rounds);
        row(name, "looking for new feedback, then what is due", reviewing::today, rounds);
        row(name, "mistakes by article, of 20,000 facts", mistakes::mine, rounds);
        row(name, "progress, of 20,000 facts", remembering::mine, rounds);
        Acting.as(Acting.somebody(written.instructorId(), "Instructor", Role.INSTRUCTOR));
        require(
                memory.ofClass(written.classId()).size() == ManyFacts.QUIZZES_OF_CLASS * ManyFacts.FACTS_A_QUIZ,
                "the report has all facts");
        row(name, "report of a class, 1,000 learners by 500 facts", () -> memory.ofClass(written.classId()), rounds);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }

    private static void row(String name, String what, Runnable work, int rounds) {
        for (int i = 0; i < Math.min(WARM_UP, rounds); i++) {
            work.run();
        }
        var figures = new Figures();
        for (int i = 0; i < rounds; i++) {
            long began = System.nanoTime();
            work.run();
            figures.add((System.nanoTime() - began) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f |%n",
                name,
                what,
                figures.percentile(0.5),
                figures.percentile(0.95),
                figures.percentile(1));
    }
}
