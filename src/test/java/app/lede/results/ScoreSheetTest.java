package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptState;
import app.lede.attempt.Counting;
import app.lede.classroom.Member;
import app.lede.quiz.CountingAttempt;
import app.lede.quiz.TakingRules;
import app.lede.writing.FrozenItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The numbers are worked out by hand beside each test. */
class ScoreSheetTest {
    private final UUID ann = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final UUID cleo = UUID.randomUUID();
    private final UUID dan = UUID.randomUUID();
    private final List<Member> members = List.of(
            new Member(ann, "Ann", Sitting.NOON),
            new Member(ben, "Ben", Sitting.NOON),
            new Member(cleo, "Cleo", Sitting.NOON));
    private final List<FrozenItem> items = List.of(Sitting.typed(0, 1), Sitting.typed(1, 2), Sitting.order(2, 3));

    private ScoreSheet sheet(AttemptRecord... attempts) {
        return ScoreSheet.of(TakingRules.USUAL, items, members, Map.of(dan, "Dan"), List.of(attempts));
    }

    private AttemptRecord submitted(UUID learner, int number, String letters) {
        return Sitting.attempt(learner, number, AttemptState.SUBMITTED, items, letters);
    }

    private AttemptRecord running(UUID learner, int number, String letters) {
        return Sitting.attempt(learner, number, AttemptState.OPEN, items, letters);
    }

    @Test
    void whichAttemptCountsIsTheQuizzesRule() {
        var attempts = List.of(
                Sitting.attempt(ann, 1, AttemptState.SUBMITTED, items, "n"),
                Sitting.attempt(ann, 2, AttemptState.SUBMITTED, items, "y"),
                Sitting.attempt(ann, 3, AttemptState.SUBMITTED, items, "n"));
        assertThat(points(CountingAttempt.FIRST, attempts)).isZero();
        assertThat(points(CountingAttempt.LAST, attempts)).isZero();
        double best = points(CountingAttempt.BEST, attempts);
        assertThat(best).isPositive();
        assertThat(points(CountingAttempt.MEAN, attempts)).isEqualTo(Points.exact(best / 3));
    }

    @Test
    void anItemThatWasNotDrawnCountsNowhere() {
        var three = List.of(Sitting.typed(0, 2), Sitting.typed(1, 2), Sitting.typed(2, 2));
        var rules = TakingRules.USUAL.withDrawn(2);
        var attempt = Sitting.attempt(ann, 1, AttemptState.SUBMITTED, three, "yyy");
        var asked = attempt.asked(three, rules);
        var sheet = ScoreSheet.of(rules, three, List.of(), Map.of(), List.of(attempt));

        assertThat(sheet.points()).isEqualTo(4);
        var row = sheet.rows().getFirst();
        assertThat(row.points()).isEqualTo(4);
        assertThat(row.cells())
                .filteredOn(cell -> cell.mark() == Mark.NOT_ASKED)
                .hasSize(1);
        assertThat(sheet.columns()).allSatisfy(column -> {
            boolean wasAsked = asked.contains(column.item());
            assertThat(column.finished()).isEqualTo(wasAsked ? 1 : 0);
            assertThat(column.facility() == null).isEqualTo(!wasAsked);
        });
    }

    private double points(CountingAttempt rule, List<AttemptRecord> attempts) {
        var sheet = ScoreSheet.of(TakingRules.USUAL.withCounts(rule), items, List.of(), Map.of(), attempts);
        return Objects.requireNonNull(sheet.rows().getFirst().points());
    }

    @Test
    void addsPointsByCreditAndWeight() {
        // Ann: 1·1 + 1·2 + ⅓·3 = 4 of 6. Ben: 0 + 1·2 + 1·3 = 5 of 6.
        var sheet = sheet(submitted(ann, 1, "yyp"), submitted(ben, 1, "nyo"));

        assertThat(sheet.points()).isEqualTo(6);
        assertThat(row(sheet, ann).points()).isEqualTo(4.0);
        assertThat(row(sheet, ben).points()).isEqualTo(5.0);
        assertThat(sheet.share(row(sheet, ann))).isEqualTo(4.0 / 6);
        assertThat(sheet.meanShare()).isCloseTo(0.75, within(1e-12));
        assertThat(row(sheet, ann).cells())
                .extracting(ScoreCell::mark)
                .containsExactly(Mark.RIGHT, Mark.RIGHT, Mark.PARTIAL);
    }

    @Test
    void takesFacilityOverFinishedAttemptsAndCountsBlanksAsNothing() {
        // Item 1: (1 + 0 + 0) / 3. Item 2: (1 + 1 + 0) / 3. Item 3: (⅓ + 1 + 0) / 3 = 4/9.
        var sheet = sheet(
                submitted(ann, 1, "yyp"),
                submitted(ben, 1, "nyo"),
                Sitting.attempt(cleo, 1, AttemptState.CLOSED, items, "-.."));

        assertThat(sheet.columns()).extracting(ScoreColumn::finished).containsExactly(3, 3, 3);
        assertThat(sheet.columns().get(0).facility()).isEqualTo(1.0 / 3);
        assertThat(sheet.columns().get(1).facility()).isEqualTo(2.0 / 3);
        assertThat(sheet.columns().get(2).facility()).isCloseTo(4.0 / 9, within(1e-12));
    }

    @Test
    void leavesFacilityUndefinedWhileNobodyHasFinished() {
        var sheet = sheet(running(ann, 1, "yy."));

        assertThat(sheet.columns()).allSatisfy(column -> {
            assertThat(column.finished()).isZero();
            assertThat(column.facility()).isNull();
        });
        assertThat(sheet.meanShare()).isNull();
    }

    @Test
    void countsTheBestFinishedAttempt() {
        var better = submitted(ann, 2, "nyo");

        var row = row(sheet(submitted(ann, 1, "ynp"), better, submitted(ann, 3, "yn-")), ann);

        assertThat(row.attemptId()).isEqualTo(better.id());
        assertThat(row.points()).isEqualTo(5.0);
        assertThat(row.attempts()).isEqualTo(3);
    }

    @Test
    void countsTheFirstOfEquallyGoodAttempts() {
        // Three thirds of a point and one whole point are the same, whatever binary fractions say.
        var thirds = List.of(Sitting.order(0, 1), Sitting.order(1, 1), Sitting.order(2, 1), Sitting.typed(3, 1));
        var first = Sitting.attempt(ann, 1, AttemptState.SUBMITTED, thirds, "...y");
        var second = Sitting.attempt(ann, 2, AttemptState.SUBMITTED, thirds, "pppn");

        for (var attempts : List.of(List.of(first, second), List.of(second, first))) {
            assertThat(ScoreSheet.counting(TakingRules.USUAL, thirds, attempts))
                    .map(Counting.Result::shown)
                    .contains(first);
        }
    }

    @Test
    void showsARunningAttemptAndCountsItNowhere() {
        var row = row(sheet(running(ann, 1, "y-.")), ann);

        assertThat(row.standing()).isEqualTo(new Standing.Answering(1, 3));
        assertThat(row.cells()).extracting(ScoreCell::mark).containsExactly(Mark.RIGHT, Mark.BLANK, Mark.BLANK);
        assertThat(row.points()).isNull();
        assertThat(row.tryingAgain()).isFalse();
    }

    @Test
    void keepsTheFinishedAttemptWhileALaterOneRuns() {
        var first = submitted(ann, 1, "y--");
        var row = row(sheet(first, running(ann, 2, "yyo")), ann);

        assertThat(row.standing()).isInstanceOf(Standing.Submitted.class);
        assertThat(row.attemptId()).isEqualTo(first.id());
        assertThat(row.points()).isEqualTo(1.0);
        assertThat(row.tryingAgain()).isTrue();
    }

    @Test
    void saysWhoHasNotStarted() {
        var sheet = sheet(submitted(ann, 1, "yyo"), running(ben, 1, "..."));

        assertThat(sheet.notStarted()).extracting(ScoreRow::name).containsExactly("Cleo");
        assertThat(sheet.answering()).extracting(ScoreRow::name).containsExactly("Ben");
        assertThat(sheet.finished()).extracting(ScoreRow::name).containsExactly("Ann");
    }

    @Test
    void keepsTheAnswersOfWhoHasLeftTheClass() {
        var sheet = sheet(submitted(dan, 1, "yyo"));

        assertThat(row(sheet, dan).enrolled()).isFalse();
        assertThat(row(sheet, dan).name()).isEqualTo("Dan");
        assertThat(sheet.notStarted()).extracting(ScoreRow::name).containsExactly("Ann", "Ben", "Cleo");
        assertThat(sheet.finished()).hasSize(1);
    }

    @Test
    void putsItemsInTheirOrder() {
        var sheet = ScoreSheet.of(TakingRules.USUAL, items.reversed(), members, Map.of(), List.of());
        assertThat(sheet.columns()).extracting(ScoreColumn::item).containsExactlyElementsOf(items);
        assertThat(sheet.columns()).extracting(ScoreColumn::number).containsExactly(1, 2, 3);
    }

    @Test
    void isEmptyForAnEmptyClass() {
        var sheet = ScoreSheet.of(TakingRules.USUAL, items, List.of(), Map.of(), List.of());
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.meanShare()).isNull();
    }

    /** Letters of up to twelve attempts at the three items. */
    @Provide
    Arbitrary<List<String>> attempts() {
        return Arbitraries.of("y", "n", "-", ".")
                .list()
                .ofSize(2)
                .flatMap(two -> Arbitraries.of("o", "p", "-", ".").map(last -> String.join("", two) + last))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void givesTheSamePointsByRowsAndByColumns(@ForAll("attempts") List<String> letters) {
        var learners = IntStream.range(0, letters.size())
                .mapToObj(i -> new Member(UUID.randomUUID(), "L" + i, Sitting.NOON))
                .toList();
        var attempts = IntStream.range(0, letters.size())
                .mapToObj(i -> submitted(learners.get(i).learnerId(), 1, letters.get(i)))
                .toList();
        var sheet = ScoreSheet.of(TakingRules.USUAL, items, learners, Map.of(), attempts);

        assertThat(sheet.rows()).hasSize(letters.size());
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.points()).isBetween(0.0, (double) sheet.points()));
        double byRows = sheet.rows().stream()
                .mapToDouble(row -> Objects.requireNonNull(row.points()))
                .sum();
        double byColumns = sheet.columns().stream()
                .mapToDouble(column ->
                        Objects.requireNonNullElse(column.facility(), 0.0) * column.finished() * column.points())
                .sum();
        assertThat(byColumns).isCloseTo(byRows, within(1e-6));
    }

    @Property(tries = 100)
    void doesNotDependOnTheOrderOfAttempts(@ForAll("attempts") List<String> letters, @ForAll long seed) {
        var attempts = IntStream.range(0, letters.size())
                .mapToObj(i -> submitted(i % 2 == 0 ? ann : ben, i / 2 + 1, letters.get(i)))
                .toList();
        var mixed = new ArrayList<>(attempts);
        Collections.shuffle(mixed, new Random(seed));

        assertThat(ScoreSheet.of(TakingRules.USUAL, items, members, Map.of(), mixed))
                .isEqualTo(ScoreSheet.of(TakingRules.USUAL, items, members, Map.of(), attempts));
    }

    private static ScoreRow row(ScoreSheet sheet, UUID learner) {
        return sheet.rows().stream()
                .filter(row -> row.learnerId().equals(learner))
                .findFirst()
                .orElseThrow();
    }
}
