package app.lede.writing;

import app.lede.item.Item;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An item as it stands in one version of its set. It never changes. */
@Entity
@Immutable
@Table(name = "version_item")
class VersionItem {
    @Id
    private UUID id;

    private UUID versionId;
    private UUID itemId;
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Item body;

    protected VersionItem() {}

    VersionItem(UUID versionId, int position, Item item) {
        this.id = UUID.randomUUID();
        this.versionId = versionId;
        this.itemId = item.id();
        this.position = position;
        this.body = item;
    }

    Item item() {
        return body;
    }

    FrozenItem frozen() {
        return new FrozenItem(id, position, body);
    }
}
