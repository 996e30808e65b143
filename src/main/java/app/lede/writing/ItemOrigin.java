package app.lede.writing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Says of an item that it was made of another. It never changes. */
@Entity
@Immutable
@Table(name = "item_origin")
class ItemOrigin {
    @Id
    private UUID itemId;

    private UUID lineageId;

    protected ItemOrigin() {}

    ItemOrigin(UUID itemId, UUID lineageId) {
        this.itemId = itemId;
        this.lineageId = lineageId;
    }

    UUID itemId() {
        return itemId;
    }

    UUID lineageId() {
        return lineageId;
    }
}
