package app.lede.quiz.ui;

import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.classroom.Classes;
import app.lede.classroom.Membership;
import app.lede.quiz.Publishing;
import app.lede.quiz.PublishingTemplates;
import app.lede.quiz.QuizAction;
import app.lede.quiz.QuizNavigation;
import app.lede.quiz.QuizPreview;
import app.lede.quiz.QuizWords;
import app.lede.quiz.SettingsRefused;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** Gives an item set to classes. */
@Route(value = QuizNavigation.PUBLISH + "/:setId", layout = MainLayout.class)
@PageTitle("Publish · Lede")
@RolesAllowed("INSTRUCTOR")
class PublishView extends Div implements BeforeEnterObserver {
    private final transient ItemSets sets;
    private final transient Classes classes;
    private final transient Membership membership;
    private final transient Publishing publishing;
    private final transient PublishingTemplates templates;
    private final transient QuizPreview previews;
    private final transient ObjectProvider<QuizAction> actions;
    private final transient Clock clock;

    PublishView(
            ItemSets sets,
            Classes classes,
            Membership membership,
            Publishing publishing,
            PublishingTemplates templates,
            QuizPreview previews,
            ObjectProvider<QuizAction> actions,
            Clock clock) {
        this.sets = sets;
        this.classes = classes;
        this.membership = membership;
        this.publishing = publishing;
        this.templates = templates;
        this.previews = previews;
        this.actions = actions;
        this.clock = clock;
        addClassName("quiz-publish");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var setId = PathId.of(event, "setId");
        var content = sets.get(setId).content();
        add(new PageHeader("Publish “" + content.title() + "”"));
        int kept = content.count(Decision.KEPT);
        if (kept == 0) {
            add(new EmptyState(
                    "No question is kept yet",
                    "Keep at least one question of the set, then publish.",
                    ButtonLink.primary("sets/" + setId, "Back to the set")));
            return;
        }
        var about = new Paragraph(QuizWords.questions(kept)
                + ". The questions are frozen as they are now: later changes to the set do not reach this quiz.");
        about.addClassName("lede-note");
        var form = new PublishForm(content.title(), classes, membership, templates, clock);
        form.onPublish(() -> publish(setId, form));
        var writing = new Div(about, form, new Paragraph(new Anchor("sets/" + setId, "Back to the set")));
        form.onPreview(() -> preview(setId, form, writing));
        add(writing);
    }

    /** The form waits behind it as it stands. */
    private void preview(UUID setId, PublishForm form, Div writing) {
        try {
            var shown = new Div();
            var end = new Button("End the preview", click -> {
                remove(shown);
                writing.setVisible(true);
                removeClassName("quiz-previewing");
            });
            end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var note = new Paragraph("Preview: this is what learners will see. Nothing you answer is kept or counted,"
                    + " and no time runs out.");
            note.addClassName("lede-note");
            shown.add(note, end, previews.of(setId, form.settings()));
            addClassName("quiz-previewing");
            writing.setVisible(false);
            add(shown);
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    private void publish(UUID setId, PublishForm form) {
        try {
            var given = publishing.publish(setId, form.settings(), form.times());
            removeAll();
            add(new Published(given, actions.orderedStream().toList(), clock.instant()));
        } catch (SettingsRefused refused) {
            form.show(refused.problems());
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }
}
