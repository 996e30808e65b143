package app.lede.quiz;

import app.lede.item.ItemContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A ruling on a question of a quiz. It is never changed, only taken back. */
@Entity
@Table(name = "regrade")
class StoredRegrade {
    /** Names are stored: they never change. */
    enum Kind {
        KEY,
        ACCEPT,
        FULL_MARKS,
        DROP,
        POINTS
    }

    @Id
    private UUID id;

    private UUID quizId;

    @Column(name = "version_item_id")
    private UUID frozenItemId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable ItemContent content;

    private @Nullable String answer;
    private @Nullable Integer points;
    private UUID madeBy;
    private Instant madeAt;
    private @Nullable UUID undoneBy;
    private @Nullable Instant undoneAt;

    @Version
    private @Nullable Long version;

    protected StoredRegrade() {}

    StoredRegrade(UUID id, UUID quizId, UUID frozenItemId, int number, Ruling ruling, UUID madeBy, Instant madeAt) {
        this.id = id;
        this.quizId = quizId;
        this.frozenItemId = frozenItemId;
        this.number = number;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.kind = switch (ruling) {
            case Ruling.NewKey _ -> Kind.KEY;
            case Ruling.AlsoRight _ -> Kind.ACCEPT;
            case Ruling.FullMarks _ -> Kind.FULL_MARKS;
            case Ruling.Dropped _ -> Kind.DROP;
            case Ruling.Worth _ -> Kind.POINTS;
        };
        this.content = ruling instanceof Ruling.NewKey(ItemContent changed) ? changed : null;
        this.answer = ruling instanceof Ruling.AlsoRight(String accepted) ? accepted : null;
        this.points = ruling instanceof Ruling.Worth(int worth) ? worth : null;
    }

    void undo(UUID by, Instant now) {
        undoneBy = by;
        undoneAt = now;
    }

    Regrade regrade() {
        return new Regrade(id, quizId, frozenItemId, number, ruling(), madeBy, madeAt, undoneAt);
    }

    private Ruling ruling() {
        return switch (kind) {
            case KEY -> new Ruling.NewKey(Objects.requireNonNull(content));
            case ACCEPT -> new Ruling.AlsoRight(Objects.requireNonNull(answer));
            case FULL_MARKS -> new Ruling.FullMarks();
            case DROP -> new Ruling.Dropped();
            case POINTS -> new Ruling.Worth(Objects.requireNonNull(points));
        };
    }
}
