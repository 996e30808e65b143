package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lede.account.AuditLog;
import app.lede.account.FormerPeople;
import app.lede.account.LogLine;
import app.lede.account.PersonalExports;
import app.lede.attempt.Faults;
import app.lede.base.Actor;
import app.lede.base.Erasure.Extent;
import app.lede.base.ErasureLine;
import app.lede.base.NotFound;
import app.lede.base.PersonalData;
import app.lede.base.Refusal;
import app.lede.classroom.Accommodation;
import app.lede.classroom.Accommodations;
import app.lede.classroom.ExtraTime;
import app.lede.classroom.Membership;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Ruling;
import app.lede.review.Reviewing;
import app.lede.table.TableFormat;
import app.lede.testing.Acting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ann has handed in, Ben is still answering; both typed a wrong town, and something is noted on each. */
abstract class PersonalDataContract extends RegradingGround {
    @Autowired
    List<PersonalData> rooms;

    @Autowired
    PersonalExports personalExports;

    @Autowired
    FormerPeople former;

    @Autowired
    ItemAnalyses analyses;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Faults faults;

    @Autowired
    Membership membership;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Openings openings;

    @Autowired
    AuditLog auditLog;

    Actor administrator;

    @BeforeEach
    void somethingIsKeptInEveryRoom() {
        administrator = people.administrator("Root");
        for (var learner : List.of(ann, ben)) {
            Acting.as(
                    instructor,
                    () -> accommodations.grant(
                            quiz.classId(),
                            learner.id(),
                            new Accommodation(ExtraTime.HALF, Duration.ofHours(learner == ann ? 1 : 2), false)));
            Acting.as(
                    learner,
                    () -> faults.report(
                            learner == ann ? annsAttempt : bensAttempt,
                            item(CITY),
                            "I live there: " + learner.displayName()));
        }
        Acting.as(instructor, () -> handMarking.comment(annsAttempt, item(CITY), "Ann, look at the map"));
        Acting.as(instructor, () -> handMarking.comment(annsAttempt, item(WHO_OPENED), "Well tried, Ann"));
        Acting.as(ann, () -> reviewing.today());
        database.update("""
                insert into review_reminder (learner_id, address, failures, asked_since, asked, version)
                values (?, 'ann@school.example', 0, current_timestamp, 1, 0)
                """, ann.id());
        database.update("""
                insert into review_reminder_link (secret_hash, learner_id, purpose, made_at)
                values (?, ?, 'CONFIRM', current_timestamp)
                """, ann.id().toString(), ann.id());
    }

    /** A new table with people in it must be told and erased: its room's {@link PersonalData} names the column. */
    @Test
    void everyColumnThatRefersToAPersonIsCovered() {
        var found = new TreeSet<>(database.queryForList("""
                select lower(k.table_name) || '.' || lower(k.column_name)
                from information_schema.referential_constraints r
                    join information_schema.key_column_usage k
                        on k.constraint_name = r.constraint_name and k.constraint_schema = r.constraint_schema
                    join information_schema.table_constraints u
                        on u.constraint_name = r.unique_constraint_name
                            and u.constraint_schema = r.unique_constraint_schema
                where lower(u.table_name) = 'person'
                """, String.class));
        found.addAll(database.queryForList("""
                select lower(table_name) || '.' || lower(column_name) from information_schema.columns
                where table_schema = current_schema and lower(table_name) <> 'flyway_schema_history' and (lower(column_name) like '%\\_by' or lower(column_name) in
                    ('learner_id', 'person_id', 'instructor_id', 'actor_id', 'subject_id', 'owner_id', 'author_id'))
                """, String.class));
        assertThat(found).hasSizeGreaterThan(15).isEqualTo(new TreeSet<>(covered()));
    }

    @Test
    void tellsALearnerEverythingAboutThemAndNothingOfOthers() {
        var json = json(mine(ann));
        assertThat(json.get("format").asString()).isEqualTo("lede-personal-data");
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("account").get(0).get("displayName").asString()).isEqualTo("Ann");
        assertThat(json.get("classes").get(0).get("name").asString()).isEqualTo("Year 10");
        assertThat(json.get("accommodations").get(0).get("extraTime").asString())
                .isEqualTo("HALF");
        assertThat(json.get("faultReports").get(0).get("note").asString()).isEqualTo("I live there: Ann");
        assertThat(json.get("auditAboutYou").toString()).contains("ACCOMMODATION_CHANGED", "Ms Okafor");
        assertThat(json.get("reminders").get(0).get("address").asString()).isEqualTo("ann@school.example");
        assertThat(json.get("factAnswers").size()).isPositive();
        var attempt = json.get("attempts").get(0);
        assertThat(attempt.get("points").isNumber()).isTrue();
        var city = attempt.get("responses").get(1);
        assertThat(city.get("answer").asString()).isEqualTo("Gaia");
        assertThat(city.get("outcome").asString()).isEqualTo("WRONG");
        assertThat(city.get("revision").asInt()).isEqualTo(1);
        assertThat(city.get("comment").asString()).isEqualTo("Ann, look at the map");
        assertThat(mine(ann).values())
                .allSatisfy(file -> assertThat(file)
                        .contains("Gaia", "I live there: Ann")
                        .doesNotContain("Ben", ben.id().toString(), "none"));
    }

    @Test
    void tellsNoScoresWhileTheAttemptIsOpen() {
        var attempt = json(mine(ben)).get("attempts").get(0);
        assertThat(attempt.has("points")).isFalse();
        assertThat(attempt.get("responses").get(0).has("answer")).isTrue();
        assertThat(attempt.get("responses").get(0).has("outcome")).isFalse();
        assertThat(attempt.get("responses").get(0).has("credit")).isFalse();
    }

    @Test
    void givesAnAdministratorTheSameAsTheLearner() {
        var own = json(mine(ann)).get("attempts");
        var asked = Acting.as(administrator, () -> unzip(out -> personalExports.of(ann.id(), out)));
        assertThat(json(asked).get("attempts")).isEqualTo(own);
        assertThat(json(mine(ann)).get("auditAboutYou").toString()).contains("DATA_EXPORTED", "Root");
    }

    @Test
    void takingTheNameAwayLeavesStatisticsAsTheyAre() {
        submit(ben, bensAttempt);
        Acting.as(instructor);
        var before = analyses.ofQuiz(quiz.id()).figures();
        var marks = marks().stream().map(PersonalDataContract::withoutHand).toList();
        var name = forget(ann, Extent.PSEUDONYMISE);
        assertThat(name).matches("Former learner \\d+");
        assertThat(analyses.ofQuiz(quiz.id()).figures())
                .usingRecursiveComparison()
                // learners stand by name there
                .ignoringCollectionOrderInFields("thirds.of")
                .isEqualTo(before);
        assertThat(marks().stream().map(PersonalDataContract::withoutHand)).isEqualTo(marks);
        assertThat(sheet().rows())
                .extracting(ScoreRow::name)
                .contains(name, "Ben")
                .doesNotContain("Ann");
        assertThat(words("%Ann%")).isZero();
        assertThat(database.queryForObject(
                        "select count(*) from response where attempt_id = ? and cast(body as varchar(4000)) like '%Gaia%'",
                        Long.class, annsAttempt))
                .isZero();
        assertThat(rowsOf(ann, "accommodation.learner_id")).isZero();
        assertThat(rowsOf(ann, "review_reminder.learner_id")).isZero();
        assertThat(rowsOf(ann, "review_reminder_link.learner_id")).isZero();
    }

    @Test
    void aRegradeAfterwardsDoesNotMoveWhatIsLeft() {
        forget(ann, Extent.PSEUDONYMISE);
        var before = marks().stream()
                .filter(line -> line.contains(annsAttempt.toString()))
                .toList();
        apply(CITY, new Ruling.AlsoRight("Gaia"));
        assertThat(marks().stream().filter(line -> line.contains(annsAttempt.toString())))
                .isEqualTo(before);
    }

    @Test
    void anOpenAttemptEndsAndLaterAnswersAreRefusedPolitely() {
        forget(ben, Extent.PSEUDONYMISE);
        Acting.as(
                ben,
                () -> assertThatThrownBy(() ->
                                sittings.answer(bensAttempt, item(WHO_OPENED), Response.Chosen.of(new OptionId("b2"))))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("What you had saved by then counts"));
        assertThat(database.queryForObject("select state from attempt where id = ?", String.class, bensAttempt))
                .isEqualTo("CLOSED");
    }

    @Test
    void erasingLeavesNoRowOfTheLearner() {
        var counts = new HashMap<String, Long>();
        covered().forEach(column -> counts.put(column, rowsOf(ben, column)));
        var itsPreview = Acting.as(administrator, () -> former.preview(ann.id(), Extent.ERASE));
        assertThat(itsPreview)
                .extracting(ErasureLine::say)
                .contains(
                        "Attempts with their responses and scores (1): deleted: averages and item statistics change.");
        assertThat(forget(ann, Extent.ERASE)).isEmpty();
        covered().forEach(column -> {
            assertThat(rowsOf(ann, column)).as(column).isZero();
            assertThat(rowsOf(ben, column)).as(column + " of somebody else").isEqualTo(counts.get(column));
        });
        assertThat(database.queryForObject("select count(*) from person where id = ?", Long.class, ann.id()))
                .isZero();
        assertThat(words("%" + ann.id() + "%")).isZero();
        assertThat(words("%look at the map%")).isZero();
        Acting.as(
                ann,
                () -> assertThatThrownBy(() ->
                                sittings.answer(annsAttempt, item(WHO_OPENED), Response.Chosen.of(new OptionId("b2"))))
                        .isInstanceOf(NotFound.class));
        assertThat(sheet().rows()).extracting(ScoreRow::name).contains("Ben").doesNotContain("Ann");
    }

    @Test
    void aLearnerLooksUpWhoSawTheirResultsAndEachSightIsThereOnce() {
        Acting.as(instructor);
        openings.attempt(annsAttempt);
        openings.attempt(annsAttempt);
        openings.learner(quiz.classId(), ben.id());
        exports.totals(quiz.classId(), TableFormat.CSV, new ByteArrayOutputStream());
        assertThat(Acting.as(ann, () -> openings.ofMine()))
                .extracting(LogLine::words, LogLine::who)
                .containsExactly(tuple("Scores downloaded", "Ms Okafor"), tuple("Attempt opened", "Ms Okafor"));
        assertThat(Acting.as(ben, () -> openings.ofMine()))
                .extracting(LogLine::words, LogLine::who)
                .containsExactly(tuple("Scores downloaded", "Ms Okafor"), tuple("Learner opened", "Ms Okafor"));
        Acting.as(administrator);
        var now = Instant.now();
        var hour = Duration.ofHours(1);
        assertThat(auditLog.find("okafor", now.minus(hour), now.plus(hour))).anySatisfy(line -> {
            assertThat(line.action()).isEqualTo("ATTEMPT_OPENED");
            assertThat(line.about()).isEqualTo("Ann");
            assertThat(line.detail()).isEqualTo(quiz.title());
        });
        assertThat(auditLog.find("okafor", now.minus(hour.multipliedBy(2)), now.minus(hour)))
                .isEmpty();
        assertThat(auditLog.find("nobody of that name", now.minus(hour), now.plus(hour)))
                .isEmpty();
    }

    @Test
    void theNameMustBeTypedAndNothingHappensElse() {
        Acting.as(
                administrator,
                () -> assertThatThrownBy(() -> former.erase(ann.id(), Extent.ERASE, "Anne"))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("Type “Ann” to go on"));
        assertThat(rowsOf(ann, "attempt.learner_id")).isEqualTo(1);
    }

    @Test
    void classesAndSetsOfAnInstructorPassOn() {
        Acting.as(
                administrator,
                () -> assertThatThrownBy(() -> former.preview(instructor.id(), Extent.ERASE))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("not everything can be deleted"));
        assertThat(forget(instructor, Extent.PSEUDONYMISE)).startsWith("Former instructor ");
        Acting.as(administrator, () -> {
            assertThat(membership.members(quiz.classId())).hasSize(4);
            assertThat(quizzes.get(quiz.id()).title()).isEqualTo(quiz.title());
        });
        assertThat(rowsOf(administrator, "item_set.owner_id")).isEqualTo(1);
        Acting.as(
                administrator,
                () -> assertThatThrownBy(() -> former.preview(instructor.id(), Extent.PSEUDONYMISE))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("done already"));
    }

    @Test
    void nobodyErasesThemselves() {
        Acting.as(
                administrator,
                () -> assertThatThrownBy(() -> former.preview(administrator.id(), Extent.PSEUDONYMISE))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("You cannot erase yourself"));
    }

    private Set<String> covered() {
        return rooms.stream().flatMap(room -> room.columns().stream()).collect(Collectors.toSet());
    }

    private String forget(Actor somebody, Extent extent) {
        return Acting.as(administrator, () -> former.erase(somebody.id(), extent, somebody.displayName()));
    }

    private long rowsOf(Actor somebody, String column) {
        var parts = column.split("\\.", -1);
        return count("select count(*) from " + parts[0] + " where " + parts[1] + " = ?", somebody.id());
    }

    /** How often words like those stand where people write, about this class or this learner. */
    private long words(String like) {
        return count(
                        "select count(*) from audit_entry where detail like ? and (detail like '%" + annsAttempt
                                + "%' or detail like '%" + ann.id() + "%')",
                        like)
                + count("select count(*) from item_fault where note like ? and quiz_id = '" + quiz.id() + "'", like)
                + count(
                        "select count(*) from response_note where comment like ? and attempt_id = '" + annsAttempt
                                + "'",
                        like);
    }

    private long count(String query, Object parameter) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class, parameter));
    }

    /** What was given by hand is how a mark is held fast when the words it was given for go. */
    private static String withoutHand(String marks) {
        return marks.replaceAll(", hand_credit=[^,]*", "");
    }

    private interface Export {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private Map<String, String> mine(Actor somebody) {
        return Acting.as(somebody, () -> unzip(personalExports::mine));
    }

    private static JsonNode json(Map<String, String> files) {
        return JsonMapper.shared().readTree(files.getOrDefault("data.json", ""));
    }

    private static Map<String, String> unzip(Export export) {
        var out = new ByteArrayOutputStream();
        var files = new HashMap<String, String>();
        try {
            export.write(out);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(files).containsOnlyKeys("data.json", "data.html");
        return files;
    }
}
