package app.lede.attempt;

import app.lede.base.ForInstructors;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.QuizSettings;
import app.lede.writing.FrozenItem;
import app.lede.writing.ItemSets;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Quizzes taken before they are given, to see what learners will see. */
@Service
public class Previews {
    private static final String CLASS = "Preview: nothing is counted";

    private final ItemSets sets;
    private final Clock clock;

    Previews(ItemSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * Begins a preview of the kept questions of a set, open from now on.
     *
     * @throws app.lede.base.NotFound if the set is not that of the person acting
     * @throws app.lede.base.Refusal if no question is kept, one cannot be asked yet, or the settings have a problem
     */
    @ForInstructors
    public Preview begin(UUID setId, QuizSettings settings) {
        var now = clock.instant();
        var set = sets.get(setId);
        var asked = set.content().askable();
        settings.withTimes(now, settings.closesAt()).requireSound(now);
        settings.requireFitting(asked);
        var items = IntStream.range(0, asked.size())
                .mapToObj(i -> new FrozenItem(asked.get(i).id(), i + 1, asked.get(i)))
                .toList();
        var quiz = new Quiz(
                UUID.randomUUID(),
                UUID.randomUUID(),
                CLASS,
                setId,
                1,
                settings.title(),
                now,
                settings.closesAt(),
                settings.attemptsAllowed(),
                settings.feedback(),
                settings.shuffled(),
                settings.rules(),
                settings.rules().asked(items.size()),
                settings.rules().points(items));
        return new Preview(new QuizPaper(quiz, set.article(), items), now);
    }
}
