package app.lede.writing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a room further down the corridor knows of items that were asked in quizzes. */
public interface AskedItems {
    /**
     * The quizzes made of versions of sets, one line for each item; only quizzes of classes the person acting teaches,
     * oldest first.
     */
    List<Asking> of(Collection<UUID> versionIds);
}
