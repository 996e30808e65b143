package app.lede.classroom;

import app.lede.account.LearnerLink;
import java.util.List;

/**
 * What a roster file did.
 *
 * @param plan as it was carried out
 * @param removed how many learners were taken out of the class
 * @param links for those who got an account; shown once
 */
public record RosterOutcome(RosterPlan plan, int removed, List<LearnerLink> links) {
    public RosterOutcome {
        links = List.copyOf(links);
    }
}
