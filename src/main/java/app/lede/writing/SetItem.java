package app.lede.writing;

import app.lede.item.Item;
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

    @Version
    private long version;

    protected SetItem() {}

    SetItem(UUID setId, int position, WrittenItem written) {
        this.id = written.id();
        this.setId = setId;
        this.position = position;
        this.decision = written.decision();
        this.body = written.item();
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
        body = written.item();
    }
}
