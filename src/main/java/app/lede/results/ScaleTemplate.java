package app.lede.results;

import app.lede.results.GradingRules.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Scales to begin with. They are only copied: a class changes its own as it likes. */
public enum ScaleTemplate {
    NONE("No letters", ""),
    FIVE_LETTERS("A to F", "A 90,B 80,C 70,D 60,F 0"),
    PLUS_AND_MINUS("A to F with plus and minus", "A 93,A− 90,B+ 87,B 83,B− 80,C+ 77,C 73,C− 70,D+ 67,D 63,D− 60,F 0"),
    HONOURS("First to fail (UK)", "First 70,2:1 60,2:2 50,Third 40,Fail 0"),
    PASS_OR_FAIL("Pass or fail", "Pass 50,Fail 0");

    private final String label;
    private final String grades;

    ScaleTemplate(String label, String grades) {
        this.label = label;
        this.grades = grades;
    }

    public String label() {
        return label;
    }

    public List<Grade> grades() {
        return Stream.of(grades.split(",", -1))
                .filter(grade -> !grade.isEmpty())
                .map(grade -> {
                    int gap = grade.lastIndexOf(' ');
                    return new Grade(grade.substring(0, gap), new BigDecimal(grade.substring(gap + 1)));
                })
                .toList();
    }
}
