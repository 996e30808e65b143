package app.lede.home.ui;

import app.lede.article.ArticleNavigation;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.Section;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.ClassroomNavigation;
import app.lede.home.InstructorDay;
import app.lede.home.OpenQuiz;
import app.lede.quiz.Quiz;
import app.lede.results.ResultsNavigation;
import app.lede.writing.SetSummary;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What an instructor sees first: what is open, what is being written, the classes; or how to begin. */
class InstructorPart extends Div {
    private static final int SETS_SHOWN = 6;

    InstructorPart(InstructorDay day) {
        if (day.isEmpty()) {
            addClassName("home-start");
            add(start());
            return;
        }
        addClassName("home-desk");
        var desk = new Div();
        desk.add(open(day), writing(day));
        add(desk, classes(day));
    }

    private static Div start() {
        var steps = new OrderedList(
                step("Choose an article", "from the shelf, or paste one of your own."),
                step("Keep the questions you like", "Lede drafts them, each with the sentence it rests on."),
                step("Give the quiz to a class", "your learners join with a code."),
                step("Read the scores", "who knew what, and which question was too hard."));
        steps.addClassName("home-steps");
        var actions = new Div(
                ButtonLink.primary(ArticleNavigation.ARTICLES, "Choose an article"),
                ButtonLink.to(ClassroomNavigation.CLASSES, "Make a class"));
        actions.addClassName("lede-actions");
        return new Div(new H2("Turn an article into a quiz"), steps, actions);
    }

    private static ListItem step(String what, String how) {
        var title = new Span(what);
        title.addClassName("home-step");
        return new ListItem(title, new Span(" – " + how));
    }

    private static Section open(InstructorDay day) {
        var section = new Section("Open now");
        if (day.open().isEmpty()) {
            section.add(new Paragraph("No quiz is open."));
        } else {
            section.add(Links.list(day.open().stream().map(InstructorPart::open).toList()));
        }
        if (!day.coming().isEmpty()) {
            section.add(
                    new H3("Opens later"),
                    Links.list(day.coming().stream().map(InstructorPart::coming).toList()));
        }
        return section;
    }

    private static ListItem open(OpenQuiz open) {
        var quiz = open.quiz();
        var closes = quiz.closesAt();
        var line = Links.line(
                ResultsNavigation.quiz(quiz.id()),
                quiz.title(),
                quiz.className() + " · " + (closes == null ? "stays open" : "closes " + BrowserTime.moment(closes)));
        var far = new Div();
        far.addClassName("home-bar");
        far.getElement().setAttribute("aria-hidden", "true");
        far.getStyle()
                .set("--home-far", String.valueOf(open.learners() == 0 ? 0 : 1.0 * open.finished() / open.learners()));
        var words = new Paragraph(open.words());
        words.addClassName("home-far");
        line.add(far, words);
        return line;
    }

    private static ListItem coming(Quiz quiz) {
        return Links.line(
                ClassroomNavigation.classPage(quiz.classId()),
                quiz.title(),
                quiz.className() + " · opens " + BrowserTime.moment(quiz.opensAt()));
    }

    private static Section writing(InstructorDay day) {
        var section = new Section("Being written");
        if (day.writing().isEmpty()) {
            section.add(
                    new Paragraph("Nothing yet: turn an article into a quiz."),
                    ButtonLink.primary(ArticleNavigation.ARTICLES, "Choose an article"));
            return section;
        }
        section.add(Links.list(day.writing().stream()
                .limit(SETS_SHOWN)
                .map(InstructorPart::set)
                .toList()));
        if (day.writing().size() > SETS_SHOWN) {
            section.add(new Paragraph(new Anchor("sets", "All " + day.writing().size() + " sets")));
        }
        return section;
    }

    private static ListItem set(SetSummary set) {
        var undecided = set.undecided() == 0 ? "" : ", " + set.undecided() + " to decide on";
        return Links.line(
                WritingNavigation.set(set.id()),
                set.title(),
                set.kept() + (set.kept() == 1 ? " question" : " questions") + " kept" + undecided + " · changed "
                        + BrowserTime.moment(set.changedAt()));
    }

    private static Section classes(InstructorDay day) {
        var section = new Section("Classes");
        section.addClassName("home-classes");
        if (day.classes().isEmpty()) {
            section.add(
                    new Paragraph("A quiz is given to a class. Learners join it with its code."),
                    ButtonLink.to(ClassroomNavigation.CLASSES, "Make a class"));
            return section;
        }
        section.add(
                Links.list(day.classes().stream().map(InstructorPart::classroom).toList()));
        return section;
    }

    private static ListItem classroom(ClassSummary classroom) {
        var line = Links.line(
                ClassroomNavigation.classPage(classroom.id()),
                classroom.name(),
                (classroom.learners() == 1 ? "1 learner" : classroom.learners() + " learners")
                        + (classroom.demonstration() ? "" : " · code " + classroom.joinCode()));
        if (classroom.demonstration()) {
            var tag = new Span("Demonstration");
            tag.addClassName("lede-tag");
            line.add(tag);
        }
        return line;
    }
}
