package app.lede.results.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses one group of a class, or the whole class. It is hidden where a class has no groups. */
final class GroupChoice extends Select<String> {
    /** Of fewer than so many learners a mean is mostly chance. */
    private static final int FEW = 10;

    private final transient Map<UUID, List<String>> groups;

    /** @param groups of each learner, by name; who is in none may be left out */
    GroupChoice(Map<UUID, List<String>> groups) {
        this.groups = groups;
        var names = groups.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        setLabel("Group");
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption("The whole class");
        setItems(names);
        setVisible(!names.isEmpty());
    }

    /** Who is in the group chosen; empty: the whole class is. */
    Optional<Set<UUID>> learners() {
        return chosen().map(name -> groups.entrySet().stream()
                .filter(theirs -> theirs.getValue().contains(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** What goes behind "12 learners" where only a group is shown. */
    String words(int learners) {
        return chosen().map(name ->
                        " in the group “" + name + "”" + (learners < FEW ? ". Means of so few say little." : ""))
                .orElse("");
    }

    private Optional<String> chosen() {
        @Nullable String name = getValue();
        return Optional.ofNullable(name);
    }
}
