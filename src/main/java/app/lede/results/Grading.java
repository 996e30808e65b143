package app.lede.results;

import app.lede.account.Audit;
import app.lede.base.ForInstructors;
import app.lede.base.Refusal;
import app.lede.classroom.Membership;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the quizzes of a class make a total: its instructors say. */
@Service
@Transactional
public class Grading {
    private final ClassGradings gradings;
    private final Membership membership;
    private final Audit audit;

    Grading(ClassGradings gradings, Membership membership, Audit audit) {
        this.gradings = gradings;
        this.membership = membership;
        this.audit = audit;
    }

    /**
     * The rules of a class the person acting teaches.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public GradingRules of(UUID classId) {
        membership.requireTeaching(classId);
        return gradings.findById(classId).map(ClassGrading::rules).orElse(GradingRules.USUAL);
    }

    /**
     * Sets the rules of a class the person acting teaches, in place of those before. Scores stay as they are: only totals
     * follow.
     *
     * @throws app.lede.base.NotFound if the class is not theirs
     * @throws Refusal if {@link GradingProblem} finds anything
     */
    @ForInstructors
    public void set(UUID classId, GradingRules rules) {
        membership.requireTeaching(classId);
        GradingProblem.of(rules.categories(), rules.scale()).stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw new Refusal(problem.words());
                });
        gradings.findById(classId)
                .ifPresentOrElse(there -> there.rules(rules), () -> gradings.save(new ClassGrading(classId, rules)));
        audit.record(
                Audit.Action.GRADING_CHANGED,
                classId + ": " + rules.weighting() + ", missing " + rules.missing() + ", "
                        + rules.categories().size() + " categories, "
                        + rules.leftOut().size() + " left out, "
                        + rules.scale().size() + " letters");
    }
}
