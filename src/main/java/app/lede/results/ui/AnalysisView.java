package app.lede.results.ui;

import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.base.ui.Section;
import app.lede.classroom.DemonstrationNote;
import app.lede.results.ItemAnalyses;
import app.lede.results.QuizAnalysis;
import app.lede.results.ResultsNavigation;
import app.lede.statistics.ItemAnalysis;
import app.lede.statistics.Rasch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How well the questions of a quiz measure: what to look at, then the figures. */
@Route(value = ResultsNavigation.RESULTS + "/:quizId/" + ResultsNavigation.ANALYSIS, layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class AnalysisView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ItemAnalyses analyses;
    private String title = "Item analysis";

    AnalysisView(ItemAnalyses analyses) {
        this.analyses = analyses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var analysis = analyses.ofQuiz(PathId.of(event, "quizId"));
        var quiz = analysis.quiz();
        title = "Item analysis: " + quiz.title();
        var back = new Paragraph(new Anchor(ResultsNavigation.quiz(quiz.id()), quiz.title() + ", " + quiz.className()));
        back.addClassName("lede-kicker");
        add(back, new PageHeader("Item analysis"));
        if (analysis.demonstration()) {
            add(new DemonstrationNote());
        }
        if (analysis.figures().n() == 0) {
            var scores = ButtonLink.to(ResultsNavigation.quiz(quiz.id()), "To the scores");
            add(new EmptyState(
                    "Nobody has finished yet", "Figures appear here with the first finished attempt.", scores));
        } else {
            addFigures(analysis);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }

    private void addFigures(QuizAnalysis analysis) {
        var figures = analysis.figures();
        var note = note("Over " + learners(figures.n())
                + " with a finished attempt, one attempt each: the one that counts. A question left blank counts 0."
                + " An empty place is a figure that is not defined.");
        add(note, new Section("What to look at", findings(analysis)));
        add(new Section("Questions", new ItemTable(analysis)));
        if (figures.items().stream().anyMatch(item -> item.options() != null)) {
            add(new Section("Who chose what", new OptionCharts(analysis)));
        }
        add(new Section("The whole quiz", new QuizFiguresList(figures)));
        add(new Section("Learners and questions on one scale", map(analysis)));
    }

    private static Component findings(QuizAnalysis analysis) {
        if (analysis.findings().isEmpty()) {
            return note("Nothing stands out.");
        }
        var list = new UnorderedList();
        list.addClassName("analysis-findings");
        analysis.findings().forEach(finding -> list.add(new ListItem(finding.say())));
        return list;
    }

    private static Component map(QuizAnalysis analysis) {
        var figures = analysis.figures();
        return switch (figures.rasch()) {
            case Rasch.NotEstimated(String why) -> note("There are no estimates. " + why);
            case Rasch.Estimated estimated ->
                figures.n() < ItemAnalysis.ENOUGH
                        ? note("The map is drawn from " + ItemAnalysis.ENOUGH + " learners on; there are " + figures.n()
                                + ".")
                        : new WrightMap(estimated, analysis.columns(), figures.n());
        };
    }

    static String learners(int n) {
        return n == 1 ? "1 learner" : n + " learners";
    }

    static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("lede-note");
        return note;
    }
}
