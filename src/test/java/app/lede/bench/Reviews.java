package app.lede.bench;

import app.lede.base.Role;
import app.lede.review.ClassMemory;
import app.lede.review.Mistakes;
import app.lede.review.Remembering;
import app.lede.review.Reviewing;
import app.lede.testing.Acting;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/** How long reviews and the report of a class take, asked of the application's own services. Called by {@code bench/reviews}. */
public final class Reviews {
    private Reviews() {}

    /** Arguments: database names, separated by commas, and how often each thing is measured. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Timing.HEAD);
        int rounds = Integer.parseInt(arguments[1]);
        for (var name : arguments[0].split(",")) {
            Application.on(name, context -> measure(name, context, rounds));
        }
        System.exit(0);
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
        Timing.row(name, "the next question, of 20,000 facts", () -> reviewing.next(null), rounds);
        Timing.row(name, "looking for new feedback, then what is due", reviewing::today, rounds);
        Timing.row(name, "mistakes by article, of 20,000 facts", mistakes::mine, rounds);
        Timing.row(name, "progress, of 20,000 facts", remembering::mine, rounds);
        Acting.as(Acting.somebody(written.instructorId(), "Instructor", Role.INSTRUCTOR));
        require(
                memory.ofClass(written.classId()).size() == ManyFacts.QUIZZES_OF_CLASS * ManyFacts.FACTS_A_QUIZ,
                "the report has all facts");
        Timing.row(
                name,
                "report of a class, 1,000 learners by 500 facts",
                () -> memory.ofClass(written.classId()),
                rounds);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
