package app.lede.writing;

import app.lede.item.Item;
import app.lede.item.ItemKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** One item of a set that is being written. Its id is the item's. */
@Entity
@Table(name = "set_item")
class SetItem {
    @Id
    private UUID id;

    private UUID setId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Item body;

    /** For the bank to search by; null only until {@link BankIndex} has looked an older row through. */
    @Enumerated(EnumType.STRING)
    private @Nullable ItemKind kind;

    private @Nullable String words;

    /** For the bank to find by: a comma before each tag and behind the last; null if there is none. */
    private @Nullable String tags;

    @Version
    private long version;

    protected SetItem() {}

    SetItem(UUID setId, int position, WrittenItem written) {
        this.id = written.id();
        this.setId = setId;
        this.position = position;
        this.decision = written.decision();
        hold(written.item());
    }

    UUID id() {
        return id;
    }

    WrittenItem written() {
        return new WrittenItem(body, decision);
    }

    /** Takes what the author made of the item, and where it now stands. */
    void become(int newPosition, WrittenItem written) {
        position = newPosition;
        decision = written.decision();
        hold(written.item());
    }

    private void hold(Item item) {
        body = item;
        kind = item.kind();
        words = BankWords.of(item);
        tags = BankWords.tags(item);
    }
}
