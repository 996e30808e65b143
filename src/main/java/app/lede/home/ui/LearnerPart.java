package app.lede.home.ui;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.MyAttempt;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.Section;
import app.lede.classroom.ClassroomNavigation;
import app.lede.home.LearnerDay;
import app.lede.home.LearnerDay.ToDo;
import app.lede.quiz.Quiz;
import app.lede.review.DueToday;
import app.lede.review.ReviewNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What a learner sees first: what to do now, what is due next, what came back. */
class LearnerPart extends Div {
    private static final int ATTEMPTS_SHOWN = 5;

    LearnerPart(LearnerDay day, DueToday reviews) {
        addClassName("home-learner");
        add(now(day));
        if (reviews.due() > 0) {
            add(review(reviews));
        }
        if (!day.next().isEmpty()) {
            add(new Section(
                    "Due next",
                    Links.list(day.next().stream().map(LearnerPart::next).toList())));
        }
        if (!day.waiting().isEmpty()) {
            add(new Section(
                    "Handed in",
                    Links.list(day.waiting().stream().map(LearnerPart::waiting).toList())));
        }
        if (!day.cameBack().isEmpty()) {
            add(cameBack(day));
        }
    }

    private static Section review(DueToday reviews) {
        var words = new Paragraph(reviews.words() + ".");
        return new Section("To keep in mind", words, ButtonLink.to(ReviewNavigation.review(), "Review"));
    }

    private static Component now(LearnerDay day) {
        if (day.now().isEmpty()) {
            return new EmptyState(
                    "Nothing to do now",
                    day.next().isEmpty()
                            ? "When your instructor gives your class a quiz, it stands here. In another class too? Join"
                                    + " it with its code."
                            : "The next quiz is below: you can take it once it opens.",
                    ButtonLink.to(ClassroomNavigation.JOIN, "Join another class"));
        }
        var list = new UnorderedList(day.now().stream().map(LearnerPart::toDo).toArray(ListItem[]::new));
        list.addClassName("home-now");
        return new Section("To do now", list);
    }

    private static ListItem toDo(ToDo toDo) {
        var quiz = toDo.quiz();
        var running = toDo.running();
        var closes = quiz.closesAt();
        var title = new H3(quiz.title());
        title.addClassName("home-headline");
        var about = new Paragraph(quiz.className() + " · " + questions(quiz)
                + (closes == null ? "" : " · until " + BrowserTime.moment(closes)));
        var go = running == null
                ? ButtonLink.primary(AttemptNavigation.take(quiz.id()), "Start")
                : ButtonLink.primary(
                        AttemptNavigation.take(quiz.id()),
                        "Go on: " + running.answered() + " of " + quiz.items() + " answered");
        go.setAriaLabel(go.getText() + ": " + quiz.title());
        return new ListItem(title, about, go);
    }

    private static ListItem next(Quiz quiz) {
        return Links.line(
                AttemptNavigation.take(quiz.id()),
                quiz.title(),
                quiz.className() + " · " + questions(quiz) + " · opens " + BrowserTime.moment(quiz.opensAt()));
    }

    private static ListItem waiting(MyAttempt attempt) {
        var closes = attempt.quiz().closesAt();
        return Links.line(
                AttemptNavigation.take(attempt.quiz().id()),
                attempt.quiz().title(),
                closes == null
                        ? "What was right comes when the quiz has closed"
                        : "What was right comes after " + BrowserTime.moment(closes));
    }

    private static Section cameBack(LearnerDay day) {
        var section = new Section(
                "What came back",
                Links.list(day.cameBack().stream()
                        .limit(ATTEMPTS_SHOWN)
                        .map(LearnerPart::back)
                        .toList()));
        section.add(new Paragraph(new Anchor(ReviewNavigation.progress(), "All your progress")));
        return section;
    }

    private static ListItem back(MyAttempt attempt) {
        var score = attempt.score();
        var finished = attempt.finishedAt();
        var line = Links.line(
                AttemptNavigation.feedback(attempt.id()),
                attempt.quiz().title(),
                (score == null ? "" : score.words() + " · ")
                        + attempt.quiz().className()
                        + (finished == null ? "" : " · " + BrowserTime.day(finished)));
        if (!attempt.markedAnew().isEmpty()) {
            var note = new Paragraph(attempt.markedAnew()
                    .getLast()
                    .say(attempt.quiz().rules().shows().score()));
            note.addClassName("home-marked-anew");
            line.add(note);
        }
        return line;
    }

    private static String questions(Quiz quiz) {
        return quiz.items() == 1 ? "1 question" : quiz.items() + " questions";
    }
}
