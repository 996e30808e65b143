package app.lede.exchange;

import app.lede.item.ItemContent;
import app.lede.item.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads one question of Moodle XML. */
final class MoodleQuestion {
    private final XmlNode.Element element;
    private final Question question;
    private final Contents contents;

    MoodleQuestion(XmlNode.Element element, Question question, Contents contents) {
        this.element = element;
        this.question = question;
        this.contents = contents;
    }

    ItemContent read() throws Unreadable {
        question.extras(element.extras());
        question.id(element.textOf("idnumber"));
        question.feedback(MoodleText.feedback(element, "generalfeedback"));
        question.tags(element.first("tags").stream()
                .flatMap(tags -> tags.elements("tag"))
                .map(tag -> tag.textOf("text"))
                .toList());
        var grade = element.textOf("defaultgrade");
        if (!grade.isBlank()) {
            question.points(number(grade));
        }
        var text = element.first("questiontext").isPresent()
                ? MoodleText.whole(element.first("questiontext").orElseThrow())
                : "";
        var type = element.attribute("type");
        return switch (type) {
            case "multichoice" -> choice(text);
            case "truefalse" -> trueFalse(text);
            case "shortanswer" ->
                contents.typed(text, WeightedAnswers.accepted(answers(), question), question.extras());
            case "numerical" -> numerical(text);
            case "matching" -> matching(text);
            case "ordering" -> ordering(text);
            case "cloze" -> MoodleCloze.read(text, question);
            case "description", "essay" ->
                throw new Unreadable("The type “" + type + "” has no answer that can be scored.");
            default -> throw new Unreadable("The type “" + CleanText.title(type) + "” cannot be kept.");
        };
    }

    private ItemContent choice(String text) throws Unreadable {
        var single = element.textOf("single").strip().toLowerCase(Locale.ROOT);
        var answers = answers();
        boolean isSeveral = single.equals("false") || single.equals("0");
        return isSeveral && WeightedAnswers.isSeveral(answers, question)
                ? contents.severalKeys(text, WeightedAnswers.severalKeys(answers, question))
                : contents.choice(text, WeightedAnswers.choices(answers, question), question.extras());
    }

    private ItemContent trueFalse(String text) throws Unreadable {
        var answers = answers();
        var right = WeightedAnswers.only(
                answers.stream()
                        .map(answer -> new Answer(answer.text(), answer.percent(), ""))
                        .toList(),
                question);
        boolean truth = right.text().strip().toLowerCase(Locale.ROOT).equals("true");
        var correction = "";
        for (var answer : answers) {
            if (!truth && !answer.isRight()) {
                correction = answer.feedback();
            } else {
                question.answerFeedback(answer.feedback(), true);
            }
        }
        return new TrueFalse(text, truth, correction);
    }

    private ItemContent numerical(String text) throws Unreadable {
        var right = WeightedAnswers.only(answers(), question);
        var tolerance = BigDecimal.ZERO;
        for (var answer : element.elements("answer").toList()) {
            var told = answer.textOf("tolerance");
            if (answer.textOf("text").strip().equals(right.text()) && !told.isBlank()) {
                tolerance = number(told);
            }
        }
        var units = element.first("units").stream()
                .flatMap(all -> all.elements("unit"))
                .map(unit -> unit.textOf("unit_name").strip())
                .toList();
        if (units.size() > 1) {
            question.note("Only the first unit is kept.");
        }
        return contents.number(text, number(right.text()), tolerance, units.isEmpty() ? "" : units.getFirst());
    }

    private ItemContent matching(String text) throws Unreadable {
        var pairs = new ArrayList<Contents.Sides>();
        for (var pair : element.elements("subquestion").toList()) {
            pairs.add(new Contents.Sides(
                    MoodleText.whole(pair),
                    pair.first("answer").map(MoodleText::literal).orElse("")));
        }
        return contents.matching(text, pairs, question.extras());
    }

    private ItemContent ordering(String text) throws Unreadable {
        var sorted = new ArrayList<>(answers());
        sorted.sort(Comparator.comparing(Answer::percent));
        return contents.order(text, sorted.stream().map(Answer::text).toList());
    }

    /** What is typed is plain text, whatever format it says it has. */
    private List<Answer> answers() throws Unreadable {
        var type = element.attribute("type");
        boolean isTyped = type.equals("shortanswer") || type.equals("numerical");
        var answers = new ArrayList<Answer>();
        for (var answer : element.elements("answer").toList()) {
            var fraction = answer.attribute("fraction");
            answers.add(new Answer(
                    isTyped ? MoodleText.literal(answer) : MoodleText.whole(answer),
                    fraction.isBlank() ? BigDecimal.ZERO : number(fraction),
                    MoodleText.feedback(answer, "feedback")));
        }
        return answers;
    }

    private static BigDecimal number(String text) throws Unreadable {
        return NumberText.read(text)
                .orElseThrow(() -> new Unreadable("“" + CleanText.title(text) + "” is not a number."));
    }
}
