package app.lede.quiz.ui;

import app.lede.item.PartialCredit;
import app.lede.quiz.FeedbackParts;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Movement;
import app.lede.quiz.Paging;
import app.lede.quiz.SettingsProblem;
import app.lede.quiz.TakingRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What most instructors leave as it is: closed from the start, opened by a problem that stands in it. */
final class MoreSettings extends Details {
    /** A part of feedback, as {@link FeedbackParts} has them. */
    private enum Part {
        SCORE("The score"),
        RIGHT_OR_WRONG("What was right and wrong"),
        KEY("The right answers"),
        RATIONALE("Why they are right"),
        EVIDENCE("The evidence in the article");

        private final String label;

        Part(String label) {
            this.label = label;
        }
    }

    private static final int PERCENT = 100;

    private final RadioButtonGroup<Paging> paging = new RadioButtonGroup<>("On screen");
    private final RadioButtonGroup<Movement> movement = new RadioButtonGroup<>("Going back");
    private final Checkbox shuffled = new Checkbox("Shuffle questions and options for each learner", true);
    private final WholeNumber drawn =
            new WholeNumber("Draw questions by lot", "questions", "Empty: every attempt asks all of them.");
    private final CheckboxGroup<Part> shows = new CheckboxGroup<>("What learners are shown");
    private final Select<Integer> tries = new Select<>();
    private final WholeNumber penalty = new WholeNumber(
            "A wrong answer takes off", "percent", "Of the question’s points. Empty: nothing is taken off.");
    private final Checkbox certainty = new Checkbox("Learners say how sure they are, and are marked by it");
    private final Select<PartialCredit.SeveralKeys> severalKeys = new Select<>();
    private final Select<PartialCredit.Pairs> pairs = new Select<>();
    private final Select<PartialCredit.Order> order = new Select<>();
    private final WholeNumber grace = new WholeNumber(
            "Accept what arrives late", "seconds", "What was sent in time over a slow network still counts.");

    private final transient Map<SettingsProblem.Place, HasValidation> fields = Map.of(
            SettingsProblem.Place.MOVEMENT, movement,
            SettingsProblem.Place.DRAWN, drawn,
            SettingsProblem.Place.SHOWS, shows,
            SettingsProblem.Place.TRIES, tries,
            SettingsProblem.Place.PENALTY, penalty,
            SettingsProblem.Place.CERTAINTY, certainty,
            SettingsProblem.Place.GRACE, grace);

    MoreSettings() {
        super("More settings");
        addClassName("quiz-more");
        choices(paging, Paging.values(), Paging::label);
        choices(movement, Movement.values(), Movement::label);
        shows.setItems(Part.values());
        shows.setItemLabelGenerator(part -> part.label);
        shows.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        tries.setLabel("Tries at a question");
        tries.setItems(IntStream.rangeClosed(1, TakingRules.MOST_TRIES).boxed().toList());
        tries.setHelperText("With more than one, a wrong answer is called wrong and the right one is not shown yet.");
        certainty.setHelperText("Right earns 1, 2 or 3 thirds of the points; wrong loses none, 2 or 6 thirds.");
        select(
                severalKeys,
                "Several right options",
                PartialCredit.SeveralKeys.values(),
                PartialCredit.SeveralKeys::label);
        select(pairs, "Matching", PartialCredit.Pairs.values(), PartialCredit.Pairs::label);
        select(order, "Time order", PartialCredit.Order.values(), PartialCredit.Order::label);
        fill(TakingRules.USUAL, true);
        add(
                part("Questions", paging, movement, shuffled, drawn),
                part("Feedback", shows, tries),
                part("Marks", penalty, certainty, severalKeys, pairs, order),
                part("Time", grace));
    }

    /** Offers several tries where there is feedback to try again by. */
    void show(FeedbackTiming timing) {
        tries.setVisible(timing == FeedbackTiming.AFTER_EACH_ITEM);
    }

    boolean shuffled() {
        return shuffled.getValue();
    }

    /** The rules given, with what stands here in place of theirs. */
    TakingRules on(TakingRules rules) {
        return rules.withPaging(paging.getValue())
                .withMovement(movement.getValue())
                .withDrawn(drawn.orElse(0))
                .withShows(parts())
                .withTries(tries.isVisible() ? tries.getValue() : 1)
                .withPenalty((double) penalty.orElse(0) / PERCENT)
                .withCertainty(certainty.getValue())
                .withPartialCredit(new PartialCredit(severalKeys.getValue(), pairs.getValue(), order.getValue()))
                .withGrace(Duration.ofSeconds(grace.orElse(0)));
    }

    void clearProblems() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Shows the problem at its field, if the field stands here. */
    void show(SettingsProblem problem) {
        var field = fields.get(problem.place());
        if (field != null) {
            field.setErrorMessage(problem.message());
            field.setInvalid(true);
            setOpened(true);
        }
    }

    /** Shows what the rules say, as far as it stands here. */
    void fill(TakingRules rules, boolean shuffle) {
        paging.setValue(rules.paging());
        movement.setValue(rules.movement());
        shuffled.setValue(shuffle);
        drawn.setValue(rules.drawn() == 0 ? null : rules.drawn());
        shows.setValue(shown(rules.shows()));
        tries.setValue(rules.tries());
        penalty.setValue(rules.penalty() == 0 ? null : (int) Math.round(rules.penalty() * PERCENT));
        certainty.setValue(rules.certainty());
        severalKeys.setValue(rules.partialCredit().severalKeys());
        pairs.setValue(rules.partialCredit().pairs());
        order.setValue(rules.partialCredit().order());
        grace.setValue((int) rules.grace().toSeconds());
    }

    private static Set<Part> shown(FeedbackParts parts) {
        var shown = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            boolean is = switch (part) {
                case SCORE -> parts.score();
                case RIGHT_OR_WRONG -> parts.rightOrWrong();
                case KEY -> parts.key();
                case RATIONALE -> parts.rationale();
                case EVIDENCE -> parts.evidence();
            };
            if (is) {
                shown.add(part);
            }
        }
        return shown;
    }

    private FeedbackParts parts() {
        Set<Part> chosen = shows.getValue();
        return new FeedbackParts(
                chosen.contains(Part.SCORE),
                chosen.contains(Part.RIGHT_OR_WRONG),
                chosen.contains(Part.KEY),
                chosen.contains(Part.RATIONALE),
                chosen.contains(Part.EVIDENCE));
    }

    private static <T> void choices(RadioButtonGroup<T> group, T[] values, Function<T, String> label) {
        group.setItems(Arrays.asList(values));
        group.setItemLabelGenerator(label::apply);
    }

    private static <T> void select(Select<T> select, String name, T[] values, Function<T, String> label) {
        select.setLabel(name);
        select.setItems(List.of(values));
        select.setItemLabelGenerator(label::apply);
    }

    private static Div part(String heading, Component... content) {
        var part = new Div(new H3(heading));
        part.add(content);
        part.addClassName("quiz-more-part");
        return part;
    }
}
