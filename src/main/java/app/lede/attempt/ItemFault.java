package app.lede.attempt;

import app.lede.base.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a learner says is wrong with a question. One for each learner and item; changed, it waits to be dealt with again. */
@Entity
@Table(name = "item_fault")
class ItemFault {
    @Id
    private UUID id;

    private UUID quizId;

    @Column(name = "version_item_id")
    private UUID frozenItemId;

    private UUID learnerId;
    private String note;
    private Instant reportedAt;
    private @Nullable Instant dealtWithAt;

    @Version
    private @Nullable Long version;

    protected ItemFault() {}

    ItemFault(UUID id, UUID quizId, UUID frozenItemId, UUID learnerId, String note, Instant now) {
        this.id = id;
        this.quizId = quizId;
        this.frozenItemId = frozenItemId;
        this.learnerId = learnerId;
        this.note = checked(note);
        this.reportedAt = now;
    }

    UUID quizId() {
        return quizId;
    }

    UUID frozenItemId() {
        return frozenItemId;
    }

    UUID learnerId() {
        return learnerId;
    }

    String note() {
        return note;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    ReportedFault toRecord() {
        return new ReportedFault(id, frozenItemId, learnerId, note, reportedAt, dealtWithAt);
    }

    /** The same note again changes nothing, so it may be sent twice. */
    void change(String other, Instant now) {
        var words = checked(other);
        if (!words.equals(note)) {
            note = words;
            reportedAt = now;
            dealtWithAt = null;
        }
    }

    void dealWith(Instant now) {
        if (dealtWithAt == null) {
            dealtWithAt = now;
        }
    }

    void open() {
        dealtWithAt = null;
    }

    private static String checked(String note) {
        var words = note.strip();
        if (words.isEmpty()) {
            throw new Refusal("Say in a few words what is wrong with the question.");
        }
        if (words.length() > Faults.LONGEST_NOTE) {
            throw new Refusal("The note is too long: use at most " + Faults.LONGEST_NOTE + " characters.");
        }
        return words;
    }
}
