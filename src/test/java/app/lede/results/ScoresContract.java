package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.classroom.Classes;
import app.lede.classroom.Groups;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.table.TableFormat;
import app.lede.table.TableReader;
import app.lede.table.TableRow;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Ann submits two right answers of eight, Ben has answered one, Cleo has not started. */
abstract class ScoresContract {
    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Classes classes;

    @Autowired
    Scores scores;

    @Autowired
    Exports exports;

    @Autowired
    Reports reports;

    @Autowired
    Groups groups;

    Actor instructor;
    Actor ann;
    Actor ben;
    Quiz quiz;
    UUID annsAttempt;

    @BeforeEach
    void aClassHalfWay() {
        instructor = people.instructor("Ms Okafor");
        ann = people.learner("Ann");
        ben = people.learner("Ben");
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben, people.learner("Cleo"));
        annsAttempt = Acting.as(ann, () -> {
            var attempt = begin();
            answer(attempt, 0, Response.Chosen.of(new OptionId("a1")));
            answer(attempt, 1, Response.Chosen.of(OptionId.TRUE));
            answer(attempt, 2, new Response.Typed("oporto"));
            sittings.submit(attempt);
            return attempt;
        });
        Acting.as(ben, () -> answer(begin(), 0, Response.Chosen.of(new OptionId("b2"))));
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private UUID begin() {
        return starting.start(quiz.id());
    }

    private void answer(UUID attempt, int position, Response response) {
        sittings.answer(attempt, quizzes.paper(quiz.id()).items().get(position).id(), response);
    }

    @Test
    void putsLearnersByItems() {
        var shown = scores.ofQuiz(quiz.id());
        var sheet = shown.sheet();

        assertThat(shown.quiz()).isEqualTo(quiz);
        assertThat(shown.demonstration()).isFalse();
        assertThat(sheet.rows()).extracting(ScoreRow::name).containsExactly("Ann", "Ben", "Cleo");
        assertThat(sheet.rows()).extracting(ScoreRow::points).containsExactly(2.0, null, null);
        assertThat(sheet.rows().get(0).cells())
                .extracting(ScoreCell::mark)
                .startsWith(Mark.RIGHT, Mark.WRONG, Mark.RIGHT, Mark.BLANK);
        assertThat(sheet.rows().get(1).standing()).isEqualTo(new Standing.Answering(1, 10));
        assertThat(sheet.notStarted()).extracting(ScoreRow::name).containsExactly("Cleo");
        assertThat(sheet.columns()).extracting(ScoreColumn::facility).startsWith(1.0, 0.0, 1.0, 0.0);
        assertThat(shown.items().getFirst().answers())
                .containsExactly(
                        new AnswerCount("Ana Reyes", Mark.RIGHT, 1),
                        new AnswerCount("Rui Costa", Mark.WRONG, 0),
                        new AnswerCount("Eva Lind", Mark.WRONG, 0));
        assertThat(shown.items().getLast().answers()).contains(new AnswerCount("No answer", Mark.BLANK, 1));
    }

    @Test
    void showsOneAttemptWithWhatWasGiven() {
        var review = scores.attempt(annsAttempt);

        assertThat(review.learner()).isEqualTo("Ann");
        assertThat(review.points()).isEqualTo(2.0);
        assertThat(review.items()).hasSize(10);
        assertThat(review.items().get(1).given()).isEqualTo("True");
        assertThat(review.items().get(1).mark()).isEqualTo(Mark.WRONG);
        assertThat(review.items().get(7).given()).isEmpty();
        assertThat(review.article().text()).contains("Harbour Bridge");
    }

    @Test
    void putsTheQuizzesOfAClassSideBySide() {
        var overview = scores.ofClass(quiz.classId());

        assertThat(overview.quizzes()).extracting(ClassOverview.Column::quiz).containsExactly(quiz);
        assertThat(overview.quizzes().getFirst().meanShare()).isEqualTo(0.2);
        assertThat(overview.learners()).extracting(ClassOverview.Line::name).containsExactly("Ann", "Ben", "Cleo");
        assertThat(overview.learners()).extracting(line -> line.total().say()).containsExactly("20%", "–", "–");
        assertThat(overview.learners().getFirst().places().getFirst().attemptId())
                .isEqualTo(annsAttempt);
    }

    private List<TableRow> rows(BiConsumer<TableFormat, OutputStream> content, TableFormat format) {
        var out = new ByteArrayOutputStream();
        content.accept(format, out);
        return TableReader.read(out.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void writesTheScoreSheet(TableFormat format) {
        var rows = rows((kind, out) -> exports.scoreSheet(quiz.id(), kind, out), format);
        assertThat(rows).hasSize(1 + 3 + 1);
        assertThat(String.join(",", rows.get(1).cells())).isEqualTo("Ann,Submitted,1,2,10,20,1,0,1,0,0,0,0,0,0,0");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void writesTheTotalsOfAClass(TableFormat format) {
        groups.put(quiz.classId(), ann.id(), List.of("Blue", "Reading"));
        var rows = rows((kind, out) -> exports.totals(quiz.classId(), kind, out), format);
        assertThat(rows).hasSize(1 + 3);
        assertThat(rows.get(1).cells())
                .containsExactly("Ann", ann.id().toString(), "Blue; Reading", "20", "2", "10", "20", "1", "1");
        assertThat(String.join(",", rows.get(2).cells())).isEqualTo("Ben," + ben.id() + ",,,,0,,0,1");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void writesEveryResponseByLearnerAndItem(TableFormat format) {
        var zone = ZoneId.of("Europe/Lisbon");
        var rows = rows((kind, out) -> exports.responsesOfClass(quiz.classId(), zone, kind, out), format);

        assertThat(rows).hasSize(1 + 10 + 10);
        assertThat(rows.getFirst().cells()).contains("Response").endsWith("Saved at (Europe/Lisbon)");
        assertThat(rows.get(1).cells())
                .startsWith("Ann", ann.id().toString(), "", "The Harbour Bridge", "1", "Submitted", "1")
                .contains("Ana Reyes", "right");
        assertThat(rows.get(2).cells()).contains("True", "wrong");
        assertThat(rows.get(10).cells()).contains("not answered");
        assertThat(rows.get(11).cells()).contains("Ben", "Answering", "Rui Costa", "wrong");
        assertThat(rows((kind, out) -> exports.responsesOfQuiz(quiz.id(), zone, kind, out), format))
                .isEqualTo(rows);
    }

    private static String text(ByteArrayOutputStream pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void reportsALearnersMistakesWithTheirEvidence() throws IOException {
        var out = new ByteArrayOutputStream();
        reports.ofLearner(quiz.classId(), ann.id(), ZoneOffset.UTC, out);
        var wrong = scores.attempt(annsAttempt).items().get(1).item();

        assertThat(text(out))
                .contains("Report on Ann", "The Harbour Bridge Submitted 20%", "2 of 10 points")
                .contains("2. " + wrong.content().stem(), "Given: True (wrong)", "Right answer: False")
                .contains(java.util.Objects.requireNonNull(wrong.evidence())
                        .text()
                        .replaceAll("\\s+", " "))
                .doesNotContain("1. "
                        + scores.attempt(annsAttempt)
                                .items()
                                .getFirst()
                                .item()
                                .content()
                                .stem())
                .doesNotContain("Ben", "Cleo");
    }

    @Test
    void reportsAClass() throws IOException {
        var out = new ByteArrayOutputStream();
        reports.ofClass(quiz.classId(), ZoneOffset.UTC, out);
        assertThat(text(out))
                .contains("Report on Year 10", "The Harbour Bridge 1 20%", "Ann 1 of 1 2 of 10 20%", "Cleo 0 of 1 – –");
    }

    @Test
    void reportsOnlyToWhoTeachesTheClass() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() ->
                        reports.ofLearner(quiz.classId(), people.learner("Zoë").id(), ZoneOffset.UTC, out))
                .isInstanceOf(NotFound.class);
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> reports.ofClass(quiz.classId(), ZoneOffset.UTC, out))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reports.ofLearner(quiz.classId(), ann.id(), ZoneOffset.UTC, out))
                    .isInstanceOf(NotFound.class);
        });
        assertThat(out.size()).isZero();
    }

    @Test
    void keepsWhatARemovedLearnerAnswered() {
        classes.remove(quiz.classId(), ann.id());
        var row = scores.ofQuiz(quiz.id()).sheet().rows().getFirst();
        assertThat(row.name()).isEqualTo("Ann");
        assertThat(row.enrolled()).isFalse();
        assertThat(row.points()).isEqualTo(2.0);
    }

    @Test
    void showsAnotherInstructorNothing() {
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> scores.ofQuiz(quiz.id())).isInstanceOf(NotFound.class);
            for (var format : TableFormat.values()) {
                var out = new ByteArrayOutputStream();
                assertThatThrownBy(() -> exports.scoreSheet(quiz.id(), format, out))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> exports.totals(quiz.classId(), format, out))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> exports.responsesOfClass(quiz.classId(), ZoneOffset.UTC, format, out))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> exports.responsesOfQuiz(quiz.id(), ZoneOffset.UTC, format, out))
                        .isInstanceOf(NotFound.class);
                assertThat(out.size()).isZero();
            }
            assertThatThrownBy(() -> scores.attempt(annsAttempt)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scores.ofClass(quiz.classId())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void showsLearnersNothingNotEvenTheirOwn() {
        Acting.as(ann, () -> {
            assertThatThrownBy(() -> scores.ofQuiz(quiz.id())).isInstanceOf(AccessDeniedException.class);
            for (var format : TableFormat.values()) {
                var out = new ByteArrayOutputStream();
                assertThatThrownBy(() -> exports.scoreSheet(quiz.id(), format, out))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> exports.totals(quiz.classId(), format, out))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> exports.responsesOfClass(quiz.classId(), ZoneOffset.UTC, format, out))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> exports.responsesOfQuiz(quiz.id(), ZoneOffset.UTC, format, out))
                        .isInstanceOf(AccessDeniedException.class);
                assertThat(out.size()).isZero();
            }
            assertThatThrownBy(() -> scores.attempt(annsAttempt)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> scores.ofClass(quiz.classId())).isInstanceOf(AccessDeniedException.class);
        });
    }
}
