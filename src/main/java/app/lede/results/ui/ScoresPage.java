package app.lede.results.ui;

import app.lede.attempt.Faults;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.Section;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.DemonstrationNote;
import app.lede.classroom.Groups;
import app.lede.quiz.QuizTimes;
import app.lede.quiz.QuizWords;
import app.lede.results.Exports;
import app.lede.results.MarkingAnew;
import app.lede.results.Openings;
import app.lede.results.QuizScores;
import app.lede.results.ResultsNavigation;
import app.lede.results.Scores;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;

/** A quiz's state, who has not started, the score sheet, and the questions one by one. */
final class ScoresPage extends Composite<Div> {
    private final transient Scores service;
    private final transient Clock clock;
    private transient QuizScores scores;
    private final GroupChoice group;
    private final Paragraph ofGroup = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final Standings standings = new Standings();
    private final ScoreTable table;
    private final MissedFacts missed = new MissedFacts();
    private final Spread spread = new Spread();
    private final Questions questions;
    private final FaultList faultList;
    private final Section faultSection;

    ScoresPage(
            Scores service,
            Groups groups,
            Openings openings,
            Exports exports,
            QuizTimes times,
            MarkingAnew marking,
            Faults faults,
            QuizScores scores,
            Clock clock) {
        this.service = service;
        this.group = new GroupChoice(groups.ofClass(scores.quiz().classId()));
        this.clock = clock;
        this.scores = scores;
        var quiz = scores.quiz();
        var className = new Paragraph(new Anchor(ClassroomNavigation.classPage(quiz.classId()), quiz.className()));
        className.addClassName("lede-kicker");
        var change = new Button("Change times…", click -> times.open(quiz.id(), this::refresh));
        var overview = ButtonLink.to(ResultsNavigation.ofClass(quiz.classId()), "All quizzes of this class");
        var analysis = ButtonLink.to(ResultsNavigation.analysis(quiz.id()), "Item analysis");
        var download = new Button("Download…", click -> new DownloadDialog(exports, quiz).open());
        state.addClassName("lede-note");
        ofGroup.addClassName("lede-note");
        ofGroup.getElement().setAttribute("role", "status");
        group.addValueChangeListener(chosen -> refresh());
        table = new ScoreTable(openings, scores);
        questions = new Questions(
                scores.items(), new RegradeDialogs(marking, scores.quiz().id(), this::refresh));
        faultList = new FaultList(faults, this::refresh);
        faultSection = new Section("Reported by learners", faultList);

        getContent().addClassName("results-page");
        getContent().add(className, new PageHeader(quiz.title(), change, analysis, overview, download));
        if (scores.demonstration()) {
            getContent().add(new DemonstrationNote());
        }
        getContent().add(state);
        if (scores.sheet().rows().isEmpty()) {
            var toClass = ButtonLink.primary(ClassroomNavigation.classPage(quiz.classId()), "Show the join code");
            getContent()
                    .add(new EmptyState(
                            "Nobody is in this class yet",
                            "Learners join it with its code. They find the quiz on their home page.",
                            toClass));
        } else {
            getContent()
                    .add(
                            group,
                            ofGroup,
                            standings,
                            faultSection,
                            new Section(
                                    "Scores",
                                    table,
                                    SavedChart.links(
                                            "the score sheet",
                                            "score-sheet",
                                            () -> HeatMap.draw(
                                                    "Score sheet of "
                                                            + this.scores.quiz().title(),
                                                    this.scores.sheet()))),
                            new Section("What the class missed", missed),
                            new Section("How scores and times spread", spread),
                            new Section("Questions", questions));
        }
        showState();
    }

    QuizScores scores() {
        return scores;
    }

    /** Brings figures up to date where they stand: nothing moves under the reader. */
    void refresh() {
        var only = group.learners();
        scores = service.ofQuiz(
                scores.quiz().id(),
                learnerId -> only.map(theirs -> theirs.contains(learnerId)).orElse(true));
        int learners = scores.sheet().rows().size();
        ofGroup.setText(only.isPresent() ? AnalysisView.learners(learners) + group.words(learners) : "");
        table.update(scores.sheet());
        questions.update(scores.items());
        showState();
    }

    private void showState() {
        state.setText(QuizWords.when(scores.quiz(), clock.instant()) + " · "
                + QuizWords.questions(scores.quiz().items()) + " · " + QuizWords.version(scores.quiz()));
        standings.show(scores.sheet());
        missed.show(scores.sheet());
        spread.show(scores.sheet());
        faultList.show(scores.faults());
        faultSection.setVisible(!scores.faults().isEmpty());
    }
}
