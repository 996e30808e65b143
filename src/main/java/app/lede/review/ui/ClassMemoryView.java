package app.lede.review.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.base.ui.Section;
import app.lede.classroom.Membership;
import app.lede.review.ClassFact;
import app.lede.review.ClassMemory;
import app.lede.review.ReviewNavigation;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which facts a class has kept and which have faded, by article, with a warm-up of those that faded most. */
@Route(value = ReviewNavigation.CLASS + "/:classId", layout = MainLayout.class)
@PageTitle("What has stayed · Lede")
@RolesAllowed("INSTRUCTOR")
class ClassMemoryView extends Div implements BeforeEnterObserver {
    private final transient ClassMemory memory;
    private final transient Membership membership;

    ClassMemoryView(ClassMemory memory, Membership membership) {
        this.memory = memory;
        this.membership = membership;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var classId = PathId.of(event, "classId");
        var facts = memory.ofClass(classId);
        add(new PageHeader("What has stayed: " + membership.name(classId).orElse("")));
        add(reviews(classId));
        if (facts.isEmpty()) {
            add(new EmptyState(
                    "Nothing to tell yet",
                    "When at least three learners have seen what was right in a quiz, you find here how much of it the"
                            + " class remembers."));
            return;
        }
        add(summary(facts));
        Map<UUID, List<ClassFact>> byArticle = facts.stream()
                .collect(Collectors.groupingBy(ClassFact::articleId, LinkedHashMap::new, Collectors.toList()));
        byArticle.forEach((articleId, of) -> add(article(classId, articleId, of)));
    }

    private Component reviews(UUID classId) {
        var on = new Checkbox("Learners are asked these facts again in reviews", memory.hasReviews(classId));
        on.addValueChangeListener(change -> {
            memory.switchReviews(classId, change.getValue());
            Notices.say(
                    change.getValue()
                            ? "Reviews are switched on for this class."
                            : "Reviews are switched off for this class. What learners remember is kept.");
        });
        return on;
    }

    private static Component summary(List<ClassFact> facts) {
        long stayed = facts.stream().filter(ClassFact::hasStayed).count();
        var words = new Paragraph("Of " + facts.size() + (facts.size() == 1 ? " fact" : " facts") + " asked, " + stayed
                + (stayed == 1 ? " has" : " have") + " stayed, " + (facts.size() - stayed) + " faded.");
        words.addClassName("review-summary");
        var note = new Paragraph("A fact has stayed if four of five learners who were asked can be expected to know it"
                + " now. This is an estimate from their answers and the time since; it tells nothing of single"
                + " learners.");
        note.addClassName("lede-note");
        return new Div(words, note);
    }

    private Component article(UUID classId, UUID articleId, List<ClassFact> facts) {
        var title = facts.getFirst().article();
        var warmUp = new Button("Warm-up of " + ClassMemory.WARM_UP, click -> warmUp(classId, articleId));
        warmUp.setAriaLabel("Warm-up of " + ClassMemory.WARM_UP + " questions: " + title);
        var note = new Paragraph("A warm-up is a new set with questions about what has faded most.");
        note.addClassName("lede-note");
        return new Section(title, table(title, facts), warmUp, note);
    }

    private void warmUp(UUID classId, UUID articleId) {
        try {
            var set = memory.warmUp(classId, articleId);
            getUI().ifPresent(ui -> ui.navigate(WritingNavigation.set(set.id())));
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    private static Component table(String title, List<ClassFact> facts) {
        var table = new NativeTable();
        table.addClassName("review-class-facts");
        var head = table.getHead().addRow();
        List.of("Fact", "Learners asked", "Expected to know it", "").forEach(word -> head.add(heading(word, "col")));
        for (var fact : facts) {
            var row = table.getBody().addRow();
            row.add(heading(fact.statement(), "row"));
            var learners = row.addDataCell();
            learners.addClassName("lede-figures");
            learners.setText(String.valueOf(fact.learners()));
            var known = row.addDataCell();
            known.addClassName("lede-figures");
            known.setText(Math.round(100 * fact.known()) + " %");
            row.addDataCell().setText(fact.hasStayed() ? "stayed" : "faded");
        }
        var frame = new Div(table);
        frame.addClassName("lede-scroll");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", "What the class remembers of " + title);
        return frame;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
