package app.lede.attempt.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.account.LearnerAccounts;
import app.lede.attempt.Faults;
import app.lede.attempt.ReportedFault;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.Role;
import app.lede.item.Response;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizSettings;
import app.lede.testing.Acting;
import app.lede.testing.HttpBrowser;
import app.lede.testing.OnWeb;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a quiz says to the server, over HTTP as browsers send it. */
@OnWeb
class AttemptEndpointTest {
    private static final String[] OWN_PAGE = {"X-Lede-Page", "1"};
    private static final String PASSWORD = "lamp otter violin";
    private static final UUID CLIENT = UUID.randomUUID();

    @LocalServerPort
    int port;

    @Autowired
    LearnerAccounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Publishing publishing;

    @Autowired
    Faults faults;

    private HttpBrowser browser;
    private Actor instructor;
    private Actor learner;
    private Quiz quiz;
    private UUID attempt;

    @BeforeEach
    void somebodyAnswers() throws Exception {
        instructor = people.instructor("Ms Okafor");
        var name = "Nadia " + UUID.randomUUID();
        learner = Acting.somebody(accounts.register(name, PASSWORD), name, Role.LEARNER);
        quiz = quiz(FeedbackTiming.AFTER_EACH_ITEM);
        attempt = Acting.as(learner, () -> starting.start(quiz.id()));
        browser = new HttpBrowser(port);
        browser.signIn(name, PASSWORD);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void whatIsCalledSavedIs() throws Exception {
        var item = item("In which city");
        var answer = send(response(item, 1, 0, typed("Porto")));
        assertThat(answer.statusCode()).isEqualTo(200);
        var told = json(answer);
        assertThat(told.path("receipts").get(0).path("outcome").asString()).isEqualTo("saved");
        assertThat(told.path("standing").get(0).path("savedAt").asString()).isNotEmpty();
        assertThat(given("In which city")).isEqualTo(new Response.Typed("Porto"));
    }

    @Test
    void theSameMessageTwiceIsOneAnswer() throws Exception {
        var item = item("In which city");
        var first = json(send(response(item, 1, 0, typed("Porto"))));
        var again = json(send(response(item, 1, 30_000, typed("Porto"))));
        assertThat(again.path("receipts").get(0).path("outcome").asString()).isEqualTo("saved");
        assertThat(again.path("standing").get(0))
                .isEqualTo(first.path("standing").get(0));
    }

    @Test
    void oneThatCannotBeReadDoesNotKeepTheOthersBack() throws Exception {
        var body = "{\"responses\":[{\"item\":\"no id\",\"sequence\":4},"
                + response(item("In which city"), 5, 0, typed("Porto")) + ","
                + response(item("Who opened"), 6, 0, "{\"type\":\"typed\",\"text\":\"" + "x".repeat(2_001) + "\"}")
                + "," + response(UUID.randomUUID(), 7, 0, typed("Porto")) + "]}";
        var receipts = json(post("responses", body, OWN_PAGE)).path("receipts");
        assertThat(receipts.valueStream().map(each -> each.path("outcome").asString()))
                .containsExactlyInAnyOrder("saved", "refused", "refused", "refused");
        assertThat(receipts.valueStream().map(each -> each.path("words").asString("")))
                .anyMatch(words -> words.contains("at most 2000 characters"))
                .anyMatch(words -> words.contains("no such question"));
        assertThat(given("In which city")).isEqualTo(new Response.Typed("Porto"));
    }

    @Test
    void whoIsNotSignedInIsToldSo() throws Exception {
        var stranger = new HttpBrowser(port);
        assertThat(stranger.message(path("responses"), "{}", OWN_PAGE).statusCode())
                .isEqualTo(401);
    }

    @Test
    void somebodyElsesAttemptDoesNotExist() throws Exception {
        var name = "Omar " + UUID.randomUUID();
        accounts.register(name, PASSWORD);
        var other = new HttpBrowser(port);
        other.signIn(name, PASSWORD);
        assertThat(other.message(path("responses"), "{}", OWN_PAGE).statusCode())
                .isEqualTo(404);
        assertThat(other.message(path("submit"), "{}", OWN_PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void aPageOfAnotherSiteCannotAnswer() throws Exception {
        var body = "{\"responses\":[" + response(item("In which city"), 1, 0, typed("Porto")) + "]}";
        assertThat(post("responses", body).statusCode()).isNotEqualTo(200);
        assertThat(post("responses", body, "X-Lede-Page", "1", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(given("In which city")).isEqualTo(new Response.Blank());
    }

    @Test
    void anAttemptThatIsOverSaysSoAndWhereToGoOn() throws Exception {
        assertThat(json(post("submit", "{}", OWN_PAGE)).path("next").asString()).isEqualTo("feedback/" + attempt);
        var late = send(response(item0(), 1, 0, typed("Porto")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).path("words").asString()).contains("handed in");
        assertThat(json(late).path("next").asString()).isEqualTo("feedback/" + attempt);
        assertThat(post("submit", "{}", OWN_PAGE).statusCode())
                .as("handing in again is no mistake")
                .isEqualTo(200);
    }

    @Test
    void afterTheClosingTimeNothingIsTaken() throws Exception {
        Acting.as(instructor, () -> publishing.closeNow(quiz.id()));
        var late = send(response(item0(), 1, 60_000, typed("Porto")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).path("words").asString()).contains("closed");
    }

    @Test
    void checkingTellsWhatWasRightAndSettles() throws Exception {
        var item = item("In which city");
        assertThat(post("items/" + item + "/check", "{}", OWN_PAGE).statusCode())
                .as("a blank")
                .isEqualTo(422);
        send(response(item, 1, 0, typed("Lisbon")));
        var checked = json(post("items/" + item + "/check", "{}", OWN_PAGE));
        assertThat(checked.path("words").asString()).isEqualTo("wrong");
        assertThat(checked.path("html").asString()).contains("Right answer", "Porto");
        var changed = json(send(response(item, 2, 0, typed("Porto"))));
        assertThat(changed.path("receipts").get(0).path("outcome").asString()).isEqualTo("refused");
        assertThat(given("In which city")).isEqualTo(new Response.Typed("Lisbon"));
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() throws Exception {
        for (var body : new String[] {"", "[]", "{", "\"x\"", "{\"responses\": 7, \"known\": 3}"}) {
            assertThat(post("responses", body, OWN_PAGE).statusCode()).as(body).isIn(200, 400);
        }
        assertThat(json(post("responses", "{", OWN_PAGE)).path("words").asString())
                .contains("not a message");
        assertThat(post("responses", " ".repeat(4_000_001), OWN_PAGE).statusCode())
                .isEqualTo(400);
        assertThat(browser.message("/api/attempts/nonsense/responses", "{}", OWN_PAGE)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsWrongWithAQuestionReachesTheInstructor() throws Exception {
        var path = "items/" + item("In which city") + "/report";
        assertThat(post(path, "{\"note\":\"Two answers are right.\"}", OWN_PAGE).statusCode())
                .isEqualTo(200);
        assertThat(Acting.as(instructor, () -> faults.ofQuiz(quiz.id())))
                .extracting(ReportedFault::note)
                .containsExactly("Two answers are right.");
        var empty = post(path, "{}", OWN_PAGE);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(json(empty).path("words").asString()).contains("what is wrong");
    }

    @Test
    void whereTheLearnerIsIsRemembered() throws Exception {
        assertThat(post("responses", "{\"position\":3}", OWN_PAGE).statusCode()).isEqualTo(200);
        assertThat(Acting.as(learner, () -> sittings.view(attempt)).position()).isEqualTo(3);
    }

    private Quiz quiz(FeedbackTiming feedback) {
        var usual = testQuizzes.settings();
        var settings = new QuizSettings(
                "Bridge", usual.opensAt(), usual.closesAt(), 1, feedback, usual.shuffled(), usual.rules());
        return testQuizzes.quiz(instructor, settings, learner);
    }

    private UUID item(String stem) {
        return Acting.as(learner, () -> sittings.view(attempt)).questions().stream()
                .filter(question -> question.prompt().stem().startsWith(stem))
                .findFirst()
                .orElseThrow()
                .frozenItemId();
    }

    /** Some item; it need not be of the quiz. */
    private static UUID item0() {
        return new UUID(0, 0);
    }

    private Response given(String stem) {
        return Acting.as(learner, () -> sittings.view(attempt)).questions().stream()
                .filter(question -> question.prompt().stem().startsWith(stem))
                .findFirst()
                .orElseThrow()
                .given();
    }

    private HttpResponse<String> send(String response) throws Exception {
        return post("responses", "{\"responses\":[" + response + "]}", OWN_PAGE);
    }

    private HttpResponse<String> post(String what, String body, String... headers) throws Exception {
        return browser.message(path(what), body, headers);
    }

    private String path(String what) {
        return "/api/attempts/" + attempt + "/" + what;
    }

    private static String response(UUID item, long sequence, long age, String response) {
        return """
                {"item":"%s","client":"%s","sequence":%d,"age":%d,"response":%s}\
                """.formatted(item, CLIENT, sequence, age, response);
    }

    private static String typed(String text) {
        return "{\"type\":\"typed\",\"text\":\"" + text + "\"}";
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
