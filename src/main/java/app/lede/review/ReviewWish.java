package app.lede.review;

import app.lede.base.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a learner wants to review. */
@Entity
@Table(name = "review_wish")
class ReviewWish {
    @Id
    private UUID learnerId;

    @Column(name = "most_a_day")
    private int mostADay;

    @Version
    private @Nullable Long version;

    protected ReviewWish() {}

    ReviewWish(UUID learnerId, int mostADay) {
        this.learnerId = learnerId;
        change(mostADay);
    }

    int mostADay() {
        return mostADay;
    }

    /** @throws Refusal if it is not 0 to {@link Reviewing#MOST_A_DAY} */
    final void change(int changed) {
        if (changed < 0 || changed > Reviewing.MOST_A_DAY) {
            throw new Refusal("Choose 0 to " + Reviewing.MOST_A_DAY + " facts a day.");
        }
        mostADay = changed;
    }
}
