package app.lede.classroom;

import app.lede.base.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a class that goes by a name, such as a table or a set. A learner may be in several. */
@Entity
@Table(name = "class_group")
class ClassGroup {
    static final int MAX_LENGTH = 60;

    @Id
    private UUID id;

    private UUID classroomId;
    private String name;
    private String nameKey;

    @Version
    private @Nullable Long version;

    protected ClassGroup() {}

    ClassGroup(UUID id, UUID classroomId, String name) {
        this.id = id;
        this.classroomId = classroomId;
        this.name = check(name);
        this.nameKey = key(name);
    }

    /**
     * A group's name as it is kept.
     *
     * @throws Refusal if it is blank, too long, or holds what divides names in a file
     */
    static String check(String typed) {
        var name = tidy(typed);
        if (name.isEmpty()) {
            throw new Refusal("Give the group a name, such as “Blue table”.");
        }
        if (name.length() > MAX_LENGTH || key(name).length() > MAX_LENGTH) {
            throw new Refusal("The name of a group has at most " + MAX_LENGTH + " characters.");
        }
        if (name.indexOf(';') >= 0) {
            throw new Refusal("The name of a group cannot hold a semicolon: it divides groups in files.");
        }
        return name;
    }

    /** What two names of the same group have in common. */
    static String key(String typed) {
        return tidy(typed).toLowerCase(Locale.ROOT);
    }

    private static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** Gives the group another name; learners stay in it. */
    void rename(String changed) {
        name = check(changed);
        nameKey = key(changed);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }
}
