package app.lede.quiz;

import app.lede.base.Refusal;
import app.lede.classroom.Accommodation;
import app.lede.writing.FrozenItem;
import app.lede.writing.FrozenSet;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** One version of an item set in the hands of one class. What is asked never changes; when it closes may. */
@Entity
@Table(name = "quiz")
class PublishedQuiz {
    @Id
    private UUID id;

    private UUID classroomId;
    private UUID versionId;
    private String title;
    private Instant opensAt;
    private @Nullable Instant closesAt;
    private int attemptsAllowed;

    @Enumerated(EnumType.STRING)
    private FeedbackTiming feedback;

    private boolean shuffled;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private TakingRules rules;

    private Instant createdAt;

    /** How many rulings are in force. */
    private int regrades;

    @Version
    private @Nullable Long version;

    protected PublishedQuiz() {}

    PublishedQuiz(UUID id, UUID classroomId, UUID versionId, QuizSettings settings, Instant createdAt) {
        this.id = id;
        this.classroomId = classroomId;
        this.versionId = versionId;
        this.title = settings.title().strip();
        this.opensAt = settings.opensAt();
        this.closesAt = settings.closesAt();
        this.attemptsAllowed = settings.attemptsAllowed();
        this.feedback = settings.feedback();
        this.shuffled = settings.shuffled();
        this.rules = settings.rules();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID classroomId() {
        return classroomId;
    }

    UUID versionId() {
        return versionId;
    }

    boolean closesAtSameTime(@Nullable Instant other) {
        return Objects.equals(closesAt, other);
    }

    /** Closes it now. A quiz that is closed stays as it is; one that has not opened will never open. */
    void close(Instant now) {
        if (closesAt == null || now.isBefore(closesAt)) {
            if (now.isBefore(opensAt)) {
                opensAt = now;
            }
            closesAt = now;
        }
    }

    /**
     * Changes when it closes, also of a quiz that has closed: it opens again.
     *
     * @param changed null: it stays open
     * @throws Refusal if that is not after its opening, or not in the future
     */
    void changeClosing(@Nullable Instant changed, Instant now) {
        if (changed != null && !changed.isAfter(now)) {
            throw new Refusal("Choose a closing time in the future, or close the quiz now.");
        }
        if (changed != null && !changed.isAfter(opensAt)) {
            throw new Refusal("Choose a closing time after the opening.");
        }
        closesAt = changed;
    }

    void changeFeedback(FeedbackTiming changed) {
        feedback = changed;
    }

    boolean isRegraded() {
        return regrades > 0;
    }

    /** A ruling more is in force, or one less. */
    void regraded(int more) {
        regrades += more;
    }

    QuizTerms terms() {
        return new QuizTerms(id, closesAt, rules);
    }

    /**
     * The quiz as a person sees it.
     *
     * @param items those of the set, as they count
     * @param granted what the person is granted, if they take it
     */
    Quiz quiz(String className, FrozenSet set, List<FrozenItem> items, Accommodation granted) {
        return new Quiz(
                id,
                classroomId,
                className,
                versionId,
                set.number(),
                title,
                opensAt,
                granted.closing(closesAt),
                attemptsAllowed,
                feedback,
                shuffled,
                rules.withTimeLimit(granted.limit(rules.timeLimit())),
                rules.asked(items.size()),
                rules.points(items));
    }
}
