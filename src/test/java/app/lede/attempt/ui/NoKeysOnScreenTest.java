package app.lede.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.account.PersonalExports;
import app.lede.base.text.Attribution;
import app.lede.item.ClaimOrFact;
import app.lede.item.FactRef;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.NumberAnswer;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.quiz.ArticleAccess;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizSettings;
import app.lede.quiz.Quizzes;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import app.lede.testing.TestQuizzes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Canaries stand in every place that only keys and their explanations have; none may reach the browser. */
class NoKeysOnScreenTest extends TakingGround {
    private static final String CANARY = "canary";

    @Autowired
    PersonalExports exports;

    @Autowired
    Quizzes quizzes;

    @Test
    void nothingThatIsSentWhileAnsweringTellsTheKey() {
        var sent = new ArrayList<String>();
        var view = answering(quizWithCanaries());
        collect(view.getElement(), sent);
        UI.getCurrent()
                .getInternals()
                .dumpPendingJavaScriptInvocations()
                .forEach(call -> sent.add(call.getInvocation().getExpression()
                        + call.getInvocation().getParameters()));
        assertThat(sent)
                .anyMatch(text -> text.contains("Who opened the Harbour Bridge?"))
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(CANARY))
                .noneMatch(text -> text.contains("987654"));
    }

    @Test
    void theCanariesAreThereToBeFoundOnceFeedbackIsDue() {
        var quiz = quizWithCanaries();
        var attempt = starting.start(quiz.id());
        sittings.submit(attempt);
        var sent = new ArrayList<String>();
        collect(navigate("feedback/" + attempt, FeedbackView.class).getElement(), sent);
        assertThat(sent).anyMatch(text -> text.contains(CANARY)).anyMatch(text -> text.contains("987,654"));
    }

    @Test
    void theFileOfALearnerTellsNoKeysBeforeFeedbackAndNoneAfterwards() throws IOException {
        var quiz = quizWithCanaries();
        var attempt = starting.start(quiz.id());
        for (var item : quizzes.paper(quiz.id()).given()) {
            if (item.item().content() instanceof TypedAnswer || item.item().content() instanceof Gap) {
                sittings.answer(attempt, item.id(), new Response.Typed("a sparrow"));
            } else if (item.item().content() instanceof TrueFalse) {
                sittings.answer(attempt, item.id(), Response.Chosen.of(OptionId.TRUE));
            }
        }
        assertThat(file()).contains("a sparrow").doesNotContain(CANARY, "987654", "\"outcome\"", "\"points\"");
        sittings.submit(attempt);
        assertThat(file()).contains("a sparrow", "\"outcome\"", "\"points\"").doesNotContain(CANARY, "987654");
    }

    private String file() throws IOException {
        var out = new ByteArrayOutputStream();
        exports.mine(out);
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private Quiz quizWithCanaries() {
        var usual = testQuizzes.settings();
        var items =
                SampleItems.all().stream().map(NoKeysOnScreenTest::withCanaries).toList();
        var setId = testQuizzes.set(instructor, items);
        var classId = testQuizzes.classOf(instructor, learner);
        var settings = new QuizSettings(
                "Bridge",
                usual.opensAt(),
                usual.closesAt(),
                1,
                FeedbackTiming.AFTER_SUBMITTING,
                true,
                TestQuizzes.RULES.withArticle(ArticleAccess.NEVER));
        return Acting.as(
                instructor,
                () -> publishing.publish(setId, List.of(classId), settings).getFirst());
    }

    private static Item withCanaries(Item item) {
        var content = switch (item.content()) {
            case TrueFalse statement -> new TrueFalse(statement.stem(), false, CANARY + " correction");
            case ClaimOrFact statement -> new ClaimOrFact(statement.stem(), true, CANARY + " speaker");
            case TypedAnswer typed -> new TypedAnswer(typed.stem(), List.of(CANARY, CANARY + "2"));
            case Gap gap -> new Gap(gap.before(), gap.after(), List.of(CANARY));
            case NumberAnswer number ->
                new NumberAnswer(number.stem(), new BigDecimal(987_654), BigDecimal.ONE, number.unit());
            default -> item.content();
        };
        return new Item(
                item.id(),
                content,
                CANARY + " rationale",
                item.evidence(),
                new Attribution(CANARY + " source", "said"),
                new FactRef(CANARY + "-fact", CANARY + " statement"),
                item.points());
    }

    private static void collect(Element element, List<String> sent) {
        if (element.isTextNode()) {
            sent.add(element.getText());
            return;
        }
        element.getAttributeNames().forEach(name -> sent.add(name + "=" + element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> sent.add(name + "=" + element.getPropertyRaw(name)));
        element.getChildren().forEach(child -> collect(child, sent));
    }
}
