package app.lede.results.ui;

import app.lede.results.Points;
import app.lede.statistics.ItemAnalysis;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** The figures of a quiz as a whole. */
final class QuizFiguresList extends Composite<Div> {

    QuizFiguresList(ItemAnalysis analysis) {
        var quiz = analysis.quiz();
        var list = new DescriptionList();
        list.addClassName("results-figures");
        add(list, "Learners", String.valueOf(analysis.n()));
        add(list, "Mean, of " + Points.say(analysis.points()), Figure.decimals(quiz.mean()));
        add(list, "Median", Figure.decimals(quiz.median()));
        add(list, "Standard deviation", Figure.decimals(quiz.sd()));
        add(list, "Skewness", Figure.decimals(quiz.skewness()));
        add(list, "Kurtosis", Figure.decimals(quiz.kurtosis()));
        add(list, "Cronbach’s alpha", Figure.decimals(quiz.alpha()));
        add(list, "Error ratio", Figure.percent(quiz.errorRatio()));
        add(list, "Standard error", Figure.decimals(quiz.sem()));
        getContent()
                .add(
                        list,
                        AnalysisView.note(
                                "Points, but for skewness and kurtosis (0 is a normal distribution’s; Fisher’s"
                                        + " G1 and G2), alpha (the coefficient of internal consistency) and the error ratio. The"
                                        + " standard error is that of measurement: two totals of three are within it of what the"
                                        + " learner would reach on average."));
    }

    private static void add(DescriptionList list, String term, String value) {
        list.add(new Div(new DescriptionList.Term(term), new DescriptionList.Description(value)));
    }
}
