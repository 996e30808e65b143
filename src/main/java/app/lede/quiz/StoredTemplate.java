package app.lede.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A template as it is kept. */
@Entity
@Table(name = "publishing_template")
class StoredTemplate {
    @Id
    private UUID id;

    private UUID ownerId;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private TemplateSettings settings;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    protected StoredTemplate() {}

    StoredTemplate(UUID id, UUID ownerId, String name, TemplateSettings settings, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.name = name;
        this.settings = settings;
        this.createdAt = createdAt;
    }

    void change(TemplateSettings changed) {
        settings = changed;
    }

    PublishingTemplate template() {
        return new PublishingTemplate(id, name, settings);
    }
}
