package app.lede.attempt;

import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.Item;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.QuizSettings;
import app.lede.quiz.SettingsProblem;
import app.lede.writing.Decision;
import app.lede.writing.FrozenItem;
import app.lede.writing.ItemSets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * @throws NotFound if the set is not that of the person acting
     * @throws Refusal if no question is kept, one cannot be asked yet, or the settings have a problem
     */
    @ForInstructors
    public Preview begin(UUID setId, QuizSettings settings) {
        var now = clock.instant();
        var set = sets.get(setId);
        List<FrozenItem> items = new ArrayList<>();
        for (int i = 0; i < set.content().items().size(); i++) {
            var written = set.content().items().get(i);
            if (written.is(Decision.KEPT)) {
                requireAskable(i + 1, written.item());
                items.add(new FrozenItem(written.id(), items.size() + 1, written.item()));
            }
        }
        if (items.isEmpty()) {
            throw new Refusal("No question of this set is kept yet. Keep at least one, then go on.");
        }
        requireSound(settings.withTimes(now, settings.closesAt()).problems(now));
        int drawn = settings.rules().drawn();
        if (drawn > items.size()) {
            throw new Refusal("The set has only " + items.size() + " questions to draw from.");
        }
        int asked = drawn == 0 ? items.size() : drawn;
        int points = items.stream()
                .limit(asked)
                .mapToInt(frozen -> frozen.item().points())
                .sum();
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
                asked,
                points);
        return new Preview(new QuizPaper(quiz, set.article(), items), now);
    }

    private static void requireAskable(int number, Item item) {
        var problems = item.problems();
        if (!problems.isEmpty()) {
            throw new Refusal("Question " + number + " cannot be asked yet: " + problems.getFirst());
        }
    }

    private static void requireSound(List<SettingsProblem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems.stream().map(SettingsProblem::message).collect(Collectors.joining(" ")));
        }
    }
}
