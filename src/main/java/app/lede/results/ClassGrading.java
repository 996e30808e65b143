package app.lede.results;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The rules a class has set for its totals. A class without any has {@link GradingRules#USUAL}. */
@Entity
@Table(name = "class_grading")
class ClassGrading {
    @Id
    private UUID classroomId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private GradingRules rules;

    @Version
    private @Nullable Long version;

    protected ClassGrading() {}

    ClassGrading(UUID classroomId, GradingRules rules) {
        this.classroomId = classroomId;
        this.rules = rules;
    }

    GradingRules rules() {
        return rules;
    }

    void rules(GradingRules changed) {
        rules = changed;
    }
}
