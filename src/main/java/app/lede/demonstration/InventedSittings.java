package app.lede.demonstration;

import app.lede.attempt.AttemptImport;
import app.lede.attempt.ImportedAttempt;
import app.lede.attempt.ImportedAttempt.Given;
import app.lede.demonstration.DemonstrationClass.Written;
import app.lede.quiz.QuizSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Lets invented learners take quizzes: most do, some late, some not at all. */
@Component
class InventedSittings {
    /** An invented learner and their id. */
    record Person(UUID id, InventedLearner learner) {}

    private static final int FASTEST_ANSWER_SECONDS = 12;
    private static final int SLOWEST_ANSWER_SECONDS = 55;
    /** How much better a second attempt goes, on the scale of ability. */
    private static final double SECOND_TIME = 1.2;

    private final AttemptImport attempts;

    InventedSittings(AttemptImport attempts) {
        this.attempts = attempts;
    }

    /** A quiz that is over: two learners never began, one went away in the middle. */
    void closed(UUID quizId, Written written, QuizSettings settings, List<Person> people, RandomGenerator random) {
        var open = Duration.between(settings.opensAt(), Objects.requireNonNull(settings.closesAt()));
        for (int i = 0; i < people.size(); i++) {
            var begin = settings.opensAt().plusSeconds(random.nextLong(open.toSeconds() * 9 / 10));
            switch (i) {
                case 7, 19 -> {}
                case 13 ->
                    take(quizId, written, people.get(i), begin, written.items().size() / 2, false, 0, random);
                default ->
                    take(quizId, written, people.get(i), begin, written.items().size(), true, 0, random);
            }
        }
    }

    /** A quiz that is open: about half are done, some are answering now, some have not begun. */
    void running(
            UUID quizId,
            Written written,
            QuizSettings settings,
            List<Person> people,
            Instant now,
            RandomGenerator random) {
        int all = written.items().size();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            switch (i % 5) {
                case 0, 1, 3 -> {
                    var begin = settings.opensAt().plus(Duration.ofMinutes(random.nextLong(15 * 60)));
                    take(quizId, written, person, begin, all, true, 0, random);
                    if (i % 10 == 3) {
                        take(quizId, written, person, begin.plus(Duration.ofHours(2)), all, true, SECOND_TIME, random);
                    }
                }
                case 2 -> {
                    var begin = now.minus(Duration.ofMinutes(random.nextLong(4, 9)));
                    take(quizId, written, person, begin, 1 + random.nextInt(all - 1), false, 0, random);
                }
                default -> {}
            }
        }
    }

    private void take(
            UUID quizId,
            Written written,
            Person person,
            Instant begin,
            int answers,
            boolean submits,
            double practice,
            RandomGenerator random) {
        var learner = new InventedLearner(person.learner().ability() + practice);
        Map<UUID, Given> given = new HashMap<>();
        var at = begin;
        for (int i = 0; i < answers; i++) {
            at = at.plusSeconds(random.nextLong(FASTEST_ANSWER_SECONDS, SLOWEST_ANSWER_SECONDS));
            var response = learner.answer(written.items().get(i), random);
            if (!response.isBlank()) {
                given.put(written.set().items().get(i).id(), new Given(response, at));
            }
        }
        attempts.add(new ImportedAttempt(
                quizId, person.id(), random.nextLong(), begin, submits ? at.plusSeconds(10) : null, given));
    }
}
