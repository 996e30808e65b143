package app.lede.attempt.ui;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.Ended;
import app.lede.attempt.Question;
import app.lede.attempt.Sitting;
import app.lede.attempt.Sittings;
import app.lede.base.Refusal;
import app.lede.base.ui.BrowserPart;
import app.lede.base.ui.Notices;
import app.lede.item.Response;
import app.lede.quiz.FeedbackTiming;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** Answering: one question at a time. Every answer is saved as it is given; moving looks everything up again. */
@Tag("lede-taking")
final class TakingPanel extends HtmlContainer {
    private final transient Sittings sittings;
    private final UUID attemptId;
    private final QuestionStrip strip;
    private final Paragraph progress = new Paragraph();
    private final ArticleBeside beside;
    private final Div place = new Div();
    private final Button previous = new Button("Previous", click -> move(-1));
    private final Button next = new Button("Next", click -> move(1));
    private final Button handIn = new Button("Hand in", click -> handIn());
    private final Div moves = new Div(previous, next, handIn);
    private transient Sitting sitting;

    TakingPanel(Sittings sittings, Sitting sitting) {
        this.sittings = sittings;
        this.sitting = sitting;
        this.attemptId = sitting.attemptId();
        BrowserPart.load(this, "taking");
        addClassName("attempt-taking");
        strip = new QuestionStrip(sitting.questions().size(), this::goTo);
        progress.addClassName("attempt-progress");
        previous.getElement().setAttribute("data-key", "previous");
        next.getElement().setAttribute("data-key", "next");
        moves.addClassName("attempt-moves");
        beside = new ArticleBeside(sitting.article());
        beside.show(strip, progress, place, moves, new KeysHelp());
        add(new TakingHead(sitting.quiz()), beside);
        show(sitting, false);
    }

    Sitting sitting() {
        return sitting;
    }

    private void goTo(int position) {
        guarded(() -> {
            sittings.move(attemptId, position);
            show(sittings.view(attemptId), true);
        });
    }

    private void move(int step) {
        goTo(sitting.position() + step);
    }

    private void show(Sitting now, boolean moved) {
        sitting = now;
        var question = now.current();
        int last = now.questions().size() - 1;
        strip.show(now);
        progress.setText("Question " + question.number() + " of " + (last + 1));
        var panel = new QuestionPanel(question, response -> answer(question, response));
        place.removeAll();
        place.add(panel);
        showBelow(panel, question);
        previous.setEnabled(now.position() > 0);
        next.setVisible(now.position() < last);
        moves.setVisible(true);
        emphasise(next, now.position() < last && !awaitsCheck(question));
        emphasise(handIn, now.position() == last && !awaitsCheck(question));
        getUI().ifPresent(ui -> ui.getPage().setTitle(title(now)));
        if (moved) {
            panel.focusStem();
        }
    }

    static String title(Sitting sitting) {
        return "Question " + sitting.current().number() + " – " + sitting.quiz().title() + " · Lede";
    }

    private void showBelow(QuestionPanel panel, Question question) {
        var feedback = question.feedback();
        if (feedback != null) {
            var evidence = feedback.evidence();
            panel.showBelow(new FeedbackPanel(feedback, beside.hasArticle() ? beside::show : null));
            beside.mark(evidence);
        } else {
            beside.mark(null);
            if (awaitsCheck(question)) {
                var check = new Button("Check", click -> check(question));
                check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                panel.showBelow(check);
            }
        }
    }

    private boolean awaitsCheck(Question question) {
        return sitting.quiz().feedback() == FeedbackTiming.AFTER_EACH_ITEM && question.feedback() == null;
    }

    private void answer(Question question, Response response) {
        guarded(() -> {
            var panel = panel();
            try {
                panel.saveState()
                        .saved(sittings.answer(attemptId, question.frozenItemId(), response)
                                .at());
                strip.setAnswered(question.number() - 1, !response.isBlank());
            } catch (Refusal refusal) {
                throw refusal;
            } catch (RuntimeException notSaved) {
                panel.saveState().failed();
                throw notSaved;
            }
        });
    }

    private QuestionPanel panel() {
        return (QuestionPanel) place.getComponentAt(0);
    }

    private void check(Question question) {
        guarded(() -> {
            sittings.check(attemptId, question.frozenItemId());
            show(sittings.view(attemptId), false);
            panel().focusBelow();
        });
    }

    private void handIn() {
        guarded(() -> {
            sitting = sittings.view(attemptId);
            if (sitting.blanks().isEmpty()) {
                submit();
            } else {
                var question = new BlanksPanel(sitting.blanks(), this::goTo, () -> guarded(this::submit));
                place.removeAll();
                place.add(question);
                question.focusHeading();
                progress.setText("Before you hand in");
                moves.setVisible(false);
            }
        });
    }

    private void submit() {
        sittings.submit(attemptId);
        getUI().ifPresent(ui -> ui.navigate(AttemptNavigation.feedback(attemptId)));
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (Ended ended) {
            Notices.say(String.valueOf(ended.getMessage()));
            getUI().ifPresent(ui -> ui.navigate(AttemptNavigation.feedback(attemptId)));
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
            show(sittings.view(attemptId), false);
        }
    }

    private static void emphasise(Button button, boolean primary) {
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else {
            button.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }
}
