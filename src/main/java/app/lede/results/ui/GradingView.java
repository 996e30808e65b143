package app.lede.results.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.base.ui.Problem;
import app.lede.base.ui.Section;
import app.lede.classroom.Classes;
import app.lede.quiz.Quizzes;
import app.lede.results.Grading;
import app.lede.results.GradingProblem;
import app.lede.results.GradingRules;
import app.lede.results.GradingWords;
import app.lede.results.ResultsNavigation;
import app.lede.results.ScaleTemplate;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** How the quizzes of a class make a total: what counts, how much, and which letter it is. */
@Route(value = ResultsNavigation.CLASS + "/:classId/" + ResultsNavigation.GRADING, layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class GradingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String NO_NUMBER = "Type a number, such as 40.";

    private final transient Grading grading;
    private final transient Classes classes;
    private final transient Quizzes quizzes;
    private final RadioButtonGroup<GradingRules.Weighting> weighting = new RadioButtonGroup<>("How quizzes count");
    private final RadioButtonGroup<GradingRules.Missing> missing = new RadioButtonGroup<>("Missing quizzes");
    private final Select<ScaleTemplate> template = new Select<>();
    private final NumberedRows letters = new NumberedRows("Letter", "From (percent)", "Add a letter", () -> {});
    private final Paragraph weights = note("");
    private final Problem problem = new Problem();
    private NumberedRows categories = new NumberedRows("", "", "", () -> {});
    private QuizPlaces places = new QuizPlaces(List.of());
    private String title = "Totals";
    private UUID classId = new UUID(0, 0);

    GradingView(Grading grading, Classes classes, Quizzes quizzes) {
        this.grading = grading;
        this.classes = classes;
        this.quizzes = quizzes;
        weighting.setItems(GradingRules.Weighting.values());
        weighting.setItemLabelGenerator(GradingRules.Weighting::label);
        weighting.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        missing.setItems(GradingRules.Missing.values());
        missing.setItemLabelGenerator(GradingRules.Missing::label);
        missing.setHelperText("A quiz is missing if the learner never started it and it has closed for them.");
        missing.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        template.setLabel("Begin with");
        template.setItems(ScaleTemplate.values());
        template.setItemLabelGenerator(ScaleTemplate::label);
        template.setPlaceholder("Choose a scale");
        template.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                begin(change.getValue());
            }
        });
        weights.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        classId = PathId.of(event, "classId");
        var classroom = classes.get(classId);
        title = "Totals of " + classroom.name();
        var rules = grading.of(classId);
        categories = new NumberedRows("Category", "Weight (percent)", "Add a category", this::categoriesChanged);
        rules.categories().forEach(category -> categories.add(category.name(), category.weight()));
        places = new QuizPlaces(quizzes.ofClass(classId).reversed());
        places.show(rules, categories.rows());
        weighting.setValue(rules.weighting());
        missing.setValue(rules.missing());
        letters.removeAll();
        rules.scale().forEach(grade -> letters.add(grade.letter(), grade.from()));
        var back = ButtonLink.to(ResultsNavigation.ofClass(classId), "Cancel");
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save, back);
        actions.addClassName("lede-actions");
        var form = new Div(
                weighting,
                missing,
                new Section(
                        "Categories",
                        note(
                                "Only if some kinds of quizzes count more than others. Without categories all quizzes count"
                                        + " together."),
                        categories,
                        weights),
                new Section(
                        "Quizzes",
                        note(
                                "With categories, a quiz given later counts in the first of them until you choose another."),
                        places),
                new Section(
                        "Letters",
                        note(
                                "A total is rounded to a tenth of a percent, halves up, and gets the letter with the highest"
                                        + " number it reaches: 89.95 is shown as 90% and gets the letter from 90."),
                        template,
                        letters),
                problem,
                actions);
        form.addClassName("results-grading");
        add(new PageHeader(title), form);
        problem.clear();
        categoriesChanged();
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }

    /** Takes the letters of a scale in place of those that stand there. */
    void begin(ScaleTemplate scale) {
        letters.removeAll();
        scale.grades().forEach(grade -> letters.add(grade.letter(), grade.from()));
    }

    private void categoriesChanged() {
        places.offer(categories.rows());
        weights.setText(
                categories.rows().stream().anyMatch(row -> row.number() == null)
                        ? ""
                        : GradingWords.weights(typed()).orElse(""));
    }

    private void save() {
        problem.clear();
        if (isWrong()) {
            problem.show("Something above needs to be mended first.");
            Stream.of(categories, letters)
                    .flatMap(part -> part.rows().stream())
                    .filter(NumberedRows.Row::isWrong)
                    .findFirst()
                    .ifPresent(NumberedRows.Row::focus);
            return;
        }
        try {
            grading.set(classId, typed());
            getUI().ifPresent(ui -> ui.navigate(ResultsNavigation.ofClass(classId)));
        } catch (Refusal refusal) {
            problem.show(refusal);
        }
    }

    private boolean isWrong() {
        categories.clearProblems();
        letters.clearProblems();
        for (var found : GradingProblem.of(categoriesTyped(), lettersTyped())) {
            var row = (switch (found.where()) {
                        case CATEGORY_NAME, CATEGORY_WEIGHT -> categories;
                        case LETTER, LETTER_FROM -> letters;
                    })
                    .rows()
                    .get(found.row());
            switch (found.where()) {
                case CATEGORY_NAME, LETTER -> row.nameIsWrong(found.words());
                case CATEGORY_WEIGHT, LETTER_FROM -> row.numberIsWrong(found.words());
            }
        }
        Stream.of(categories, letters)
                .flatMap(part -> part.rows().stream())
                .filter(row -> row.number() == null)
                .forEach(row -> row.numberIsWrong(NO_NUMBER));
        return Stream.of(categories, letters)
                .flatMap(part -> part.rows().stream())
                .anyMatch(NumberedRows.Row::isWrong);
    }

    private GradingRules typed() {
        return new GradingRules(
                weighting.getValue(),
                missing.getValue(),
                categoriesTyped(),
                places.placed(),
                places.leftOut(),
                lettersTyped());
    }

    private List<GradingRules.Category> categoriesTyped() {
        return categories.rows().stream()
                .map(row -> new GradingRules.Category(row.name(), number(row)))
                .toList();
    }

    private List<GradingRules.Grade> lettersTyped() {
        return letters.rows().stream()
                .map(row -> new GradingRules.Grade(row.name(), number(row)))
                .toList();
    }

    /** Where no number stands, the row is marked before anything is kept. */
    private static BigDecimal number(NumberedRows.Row row) {
        var number = row.number();
        return number == null ? BigDecimal.ONE.negate() : number;
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("lede-note");
        return note;
    }
}
