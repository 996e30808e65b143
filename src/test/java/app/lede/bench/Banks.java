package app.lede.bench;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Role;
import app.lede.classroom.Classes;
import app.lede.classroom.Joining;
import app.lede.exchange.ExchangeFormat;
import app.lede.item.ItemKind;
import app.lede.item.Response;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.QuizSettings;
import app.lede.quiz.Quizzes;
import app.lede.quiz.TakingRules;
import app.lede.testing.Acting;
import app.lede.writing.Bank;
import app.lede.writing.BankFilter;
import app.lede.writing.ImportState;
import app.lede.writing.Importing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/** How long a large bank takes to answer, asked of the application's own services. Called by {@code bench/bank}. */
public final class Banks {
    private static final int QUIZZES = 20;
    private static final int LEARNERS = 30;
    private static final int ANSWERS = 10;
    private static final int PAGE = 50;

    private Banks() {}

    /** Arguments: database names, separated by commas, how many questions, how often each thing is measured. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Timing.HEAD);
        int questions = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        for (var name : arguments[0].split(",")) {
            Application.on(name, context -> measure(name, context, questions, rounds));
        }
        System.exit(0);
    }

    private static void measure(String name, ConfigurableApplicationContext context, int questions, int rounds)
            throws Exception {
        var people = people(context);
        var instructor = Acting.somebody(people.getFirst(), "Instructor", Role.INSTRUCTOR);
        Acting.as(instructor);
        fill(context, people, questions);
        Acting.as(instructor);
        var bank = context.getBean(Bank.class);
        if (bank.count(BankFilter.ALL) != questions) {
            throw new IllegalStateException("not all questions are in the bank");
        }
        Timing.row(
                name,
                "the last page, figures of its quizzes not known yet",
                Timing.measure(round -> bank.page(BankFilter.ALL, questions - PAGE, PAGE), 1));
        Timing.row(name, "the first page", () -> bank.page(BankFilter.ALL, 0, PAGE), rounds);
        Timing.row(name, "the last page", () -> bank.page(BankFilter.ALL, questions - PAGE, PAGE), rounds);
        Timing.row(name, "how many there are", () -> bank.count(BankFilter.ALL), rounds);
        var rare = new BankFilter("number 7771", null, "", "", null);
        Timing.row(
                name,
                "a search for two words with one answer, and how many",
                () -> {
                    if (bank.page(rare, 0, PAGE).size() != bank.count(rare)) {
                        throw new IllegalStateException("another number");
                    }
                },
                rounds);
        var kind = new BankFilter("person", ItemKind.TYPED, "", "", null);
        Timing.row(name, "a search within a kind, with many answers", () -> bank.page(kind, PAGE, PAGE), rounds);
        var asked = bank.page(BankFilter.ALL, questions - 1, 1).getFirst().itemId();
        Timing.row(name, "one question with its past", () -> bank.get(asked), rounds);
    }

    private static List<UUID> people(ConfigurableApplicationContext context) throws Exception {
        try (var connection = context.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            var people = new ArrayList<UUID>();
            people.add(Prepared.instructor(statement));
            for (int i = 0; i < LEARNERS; i++) {
                people.add(Prepared.learner(statement, "Learner " + i));
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return people;
        }
    }

    private static void fill(ConfigurableApplicationContext context, List<UUID> people, int questions)
            throws InterruptedException {
        var importing = context.getBean(Importing.class);
        var gift = IntStream.range(0, questions)
                .mapToObj(i ->
                        "What is the name of the person with the number %d? {=Person %d =P. %d}\n\n".formatted(i, i, i))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        var run = importing.begin(
                "Many", null, importing.read(gift, ExchangeFormat.GIFT).join());
        while (run.state() instanceof ImportState.Working) {
            Thread.sleep(5);
        }
        if (!(run.state() instanceof ImportState.Done done)) {
            throw new IllegalStateException("not saved: " + run.state());
        }
        var classroom = context.getBean(Classes.class).create("Year 10");
        var joining = context.getBean(Joining.class);
        var learners = people.stream()
                .skip(1)
                .map(id -> Acting.somebody(id, "Learner", Role.LEARNER))
                .toList();
        learners.forEach(learner -> Acting.as(learner, () -> joining.join(classroom.joinCode())));
        var settings = new QuizSettings(
                "Many", Instant.now(), null, 1, FeedbackTiming.AFTER_SUBMITTING, false, TakingRules.USUAL);
        var starting = context.getBean(Starting.class);
        var sittings = context.getBean(Sittings.class);
        var quizzes = context.getBean(Quizzes.class);
        for (var setId : done.setIds().stream().limit(QUIZZES).toList()) {
            var quiz = context.getBean(Publishing.class)
                    .publish(setId, List.of(classroom.id()), settings)
                    .getFirst();
            for (int i = 0; i < learners.size(); i++) {
                int learner = i;
                Acting.as(learners.get(i), () -> {
                    var attempt = starting.start(quiz.id());
                    var items = quizzes.paper(quiz.id()).items();
                    for (int q = 0; q < ANSWERS; q++) {
                        var key = items.get(q).item().content().keyText().split(" \\(|;")[0];
                        sittings.answer(
                                attempt, items.get(q).id(), new Response.Typed(learner % 3 > q % 3 ? key : "?"));
                    }
                    sittings.submit(attempt);
                });
            }
        }
    }
}
