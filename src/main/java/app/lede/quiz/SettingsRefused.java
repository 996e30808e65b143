package app.lede.quiz;

import app.lede.base.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** A quiz cannot be given as it was asked for. */
public class SettingsRefused extends Refusal {
    private final transient List<SettingsProblem> problems;

    SettingsRefused(List<SettingsProblem> problems) {
        super(problems.stream().map(SettingsProblem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** Passes if there are none. */
    static void unless(List<SettingsProblem> problems) {
        if (!problems.isEmpty()) {
            throw new SettingsRefused(problems);
        }
    }

    public List<SettingsProblem> problems() {
        return problems;
    }
}
