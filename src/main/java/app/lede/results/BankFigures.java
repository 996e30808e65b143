package app.lede.results;

import app.lede.attempt.AttemptRecords;
import app.lede.classroom.Membership;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.statistics.ItemAnalysis;
import app.lede.writing.AskedItems;
import app.lede.writing.Asking;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the bank how items did in the quizzes of the classes the person acting teaches. */
@Component
class BankFigures implements AskedItems {
    /** How old figures may be: what a bank shows need not be of this minute. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private static final int QUIZZES = 2_000;

    private final Quizzes quizzes;
    private final AttemptRecords attempts;
    private final Membership membership;
    private final Cache<UUID, List<Asking>> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(QUIZZES).build();

    BankFigures(Quizzes quizzes, AttemptRecords attempts, Membership membership) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.membership = membership;
    }

    @Override
    public List<Asking> of(Collection<UUID> versionIds) {
        var wanted = new HashSet<>(versionIds);
        // only quizzes that the person acting may see are asked for, so what is remembered may be shown to them
        return quizzes.taught().stream()
                .filter(quiz -> wanted.contains(quiz.versionId()))
                .sorted(Comparator.comparing(Quiz::opensAt).thenComparing(Quiz::id))
                .flatMap(quiz -> known.get(quiz.id(), id -> askings(quiz)).stream())
                .toList();
    }

    private List<Asking> askings(Quiz quiz) {
        var all = attempts.ofQuiz(quiz.id());
        var sheet = ScoreSheet.of(
                quiz.rules(), quizzes.paper(quiz.id()).items(), membership.members(quiz.classId()), Map.of(), all);
        var counted = sheet.columns().stream()
                .filter(column -> column.item().item().counts())
                .toList();
        // where learners were asked different questions, totals cannot be compared: there is facility only
        boolean comparable =
                sheet.finished().stream().allMatch(row -> row.cells().stream().allMatch(ScoreCell::isAsked));
        var rests = comparable ? ItemAnalysis.itemRests(AnswerSheets.of(sheet, all)) : List.<Optional<Double>>of();
        var askings = new ArrayList<Asking>();
        for (int i = 0; i < counted.size(); i++) {
            askings.add(asking(quiz, counted.get(i), comparable ? rests.get(i).orElse(null) : null));
        }
        return askings;
    }

    private static Asking asking(Quiz quiz, ScoreColumn column, @Nullable Double itemRest) {
        return new Asking(
                quiz.versionId(),
                column.item().item().id(),
                quiz.title(),
                quiz.className(),
                quiz.opensAt(),
                ResultsNavigation.analysis(quiz.id()),
                column.finished(),
                column.facility(),
                itemRest);
    }
}
