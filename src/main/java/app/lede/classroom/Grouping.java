package app.lede.classroom;

import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which learner of a class is in which groups. Asks nobody for leave: services do. */
@Component
class Grouping {
    private final ClassGroups groups;
    private final GroupMembers members;

    Grouping(ClassGroups groups, GroupMembers members) {
        this.groups = groups;
        this.members = members;
    }

    /** The names of a class's groups. */
    List<String> names(UUID classId) {
        return groups.findByClassroomIdOrderByNameKey(classId).stream()
                .map(ClassGroup::name)
                .toList();
    }

    /** The groups of each learner, by name; who is in none is left out. */
    Map<UUID, List<String>> ofClass(UUID classId) {
        var names = groups.findByClassroomIdOrderByNameKey(classId).stream()
                .collect(Collectors.toMap(ClassGroup::id, ClassGroup::name));
        var found = new HashMap<UUID, TreeSet<String>>();
        members.ofClass(classId)
                .forEach(member -> found.computeIfAbsent(
                                member.learnerId(), learner -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                        .add(names.getOrDefault(member.groupId(), "")));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** Puts learners into exactly the groups given; a group that is not there is begun. Others stay where they are. */
    void put(UUID classId, Map<UUID, ? extends Collection<String>> wanted) {
        var byKey = new LinkedHashMap<String, ClassGroup>();
        groups.findByClassroomIdOrderByNameKey(classId).forEach(group -> byKey.put(group.nameKey(), group));
        var before = members.ofClass(classId).stream().collect(Collectors.groupingBy(GroupMember::learnerId));
        wanted.forEach((learnerId, names) -> {
            var ids = names.stream()
                    .map(name -> byKey.computeIfAbsent(
                            ClassGroup.key(name), key -> groups.save(new ClassGroup(UUID.randomUUID(), classId, name))))
                    .map(ClassGroup::id)
                    .collect(Collectors.toSet());
            for (var member : before.getOrDefault(learnerId, List.of())) {
                if (!ids.remove(member.groupId())) {
                    members.delete(member);
                }
            }
            ids.forEach(id -> members.save(new GroupMember(UUID.randomUUID(), id, learnerId)));
        });
    }

    /** Begins groups without anybody. */
    void begin(UUID classId, List<String> names) {
        names.forEach(name -> groups.save(new ClassGroup(UUID.randomUUID(), classId, name)));
    }

    /**
     * Gives a group another name.
     *
     * @throws NotFound if the class has no such group
     * @throws Refusal if the name will not do, or another group of the class has it
     */
    void rename(UUID classId, String name, String changed) {
        var group = find(classId, name);
        var key = ClassGroup.key(ClassGroup.check(changed));
        if (groups.findByClassroomIdOrderByNameKey(classId).stream()
                .anyMatch(other ->
                        !other.id().equals(group.id()) && other.nameKey().equals(key))) {
            throw new Refusal("Another group of this class has this name. To join the two, put its learners there.");
        }
        group.rename(changed);
    }

    /**
     * Deletes a group; its learners stay in the class.
     *
     * @throws NotFound if the class has no such group
     */
    void delete(UUID classId, String name) {
        var group = find(classId, name);
        members.ofClass(classId).stream()
                .filter(member -> member.groupId().equals(group.id()))
                .forEach(members::delete);
        groups.delete(group);
    }

    private ClassGroup find(UUID classId, String name) {
        var key = ClassGroup.key(name);
        return groups.findByClassroomIdOrderByNameKey(classId).stream()
                .filter(group -> group.nameKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such group in this class."));
    }

    /** Takes a learner out of all groups of a class. */
    void leave(UUID classId, UUID learnerId) {
        members.deleteOf(classId, learnerId);
    }
}
