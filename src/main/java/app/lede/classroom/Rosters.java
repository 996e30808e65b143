package app.lede.classroom;

import app.lede.account.Audit;
import app.lede.account.InvitedLearners;
import app.lede.account.InvitedLearners.Holder;
import app.lede.account.LearnerLink;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rosters from files. A row brings a learner into the class: by the account that has the name, or by a new one that waits
 * for its learner. Nobody is taken out unless the instructor names them, and what was answered always stays.
 */
@Service
@Transactional
public class Rosters {
    private final Teaching teaching;
    private final Enrolments enrolments;
    private final Membership membership;
    private final Grouping grouping;
    private final InvitedLearners learners;
    private final Audit audit;
    private final Clock clock;

    Rosters(
            Teaching teaching,
            Enrolments enrolments,
            Membership membership,
            Grouping grouping,
            InvitedLearners learners,
            Audit audit,
            Clock clock) {
        this.teaching = teaching;
        this.enrolments = enrolments;
        this.membership = membership;
        this.grouping = grouping;
        this.learners = learners;
        this.audit = audit;
        this.clock = clock;
    }

    /** A row, whose it is, and what it does. */
    private record Step(RosterRow row, @Nullable Holder holder, RosterChange change) {}

    private record Steps(List<Step> steps, RosterPlan plan) {}

    /**
     * What a file would do to a class the person acting teaches.
     *
     * @throws NotFound if they do not teach it
     * @throws Refusal if it is a demonstration
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public RosterPlan preview(UUID classId, RosterFile file) {
        requireReal(classId);
        return plan(classId, file).plan();
    }

    /**
     * Does what {@link #preview} says, and takes those learners out of the class whom the instructor chose. All of it
     * happens, or nothing.
     *
     * @param toRemove of those the preview called missing; who is in the file stays
     */
    @ForInstructors
    public RosterOutcome carryOut(UUID classId, RosterFile file, Set<UUID> toRemove) {
        requireReal(classId);
        var steps = plan(classId, file);
        var now = clock.instant();
        var invited = new ArrayList<UUID>();
        // In the order of the file: of two spellings of a group the first stays.
        var groups = new LinkedHashMap<UUID, List<String>>();
        for (var step : steps.steps()) {
            var row = step.row();
            var holder = step.holder();
            UUID learnerId;
            if (holder == null) {
                learnerId = learners.create(row.signInName(), row.name());
                invited.add(learnerId);
            } else {
                learnerId = holder.id();
                if (!row.name().isBlank() && holder.waiting() && isInvitedHere(classId, learnerId)) {
                    learners.rename(learnerId, row.name());
                }
            }
            if (holder == null || step.change().kind() == RosterChange.Kind.ADDED) {
                enrolments.save(new Enrolment(UUID.randomUUID(), classId, learnerId, now, holder == null));
            }
            if (file.withGroups()) {
                groups.put(learnerId, row.groups());
            }
        }
        grouping.put(classId, groups);
        var missing = steps.plan().missing().stream().map(Member::learnerId).collect(Collectors.toSet());
        missing.retainAll(toRemove);
        missing.forEach(learnerId -> {
            enrolments.deleteByClassroomIdAndLearnerId(classId, learnerId);
            grouping.leave(classId, learnerId);
        });
        audit.record(
                Audit.Action.ROSTER_IMPORTED,
                classId + ": " + invited.size() + " invited, " + steps.plan().count(RosterChange.Kind.ADDED)
                        + " added, " + steps.plan().count(RosterChange.Kind.CHANGED) + " changed, " + missing.size()
                        + " removed");
        return new RosterOutcome(steps.plan(), missing.size(), learners.link(invited));
    }

    /** How many learners who got their account from a roster of this class have not chosen a password yet. */
    @ForInstructors
    @Transactional(readOnly = true)
    public int waiting(UUID classId) {
        teaching.require(classId);
        return (int) learners.get(invitedHere(classId)).values().stream()
                .filter(Holder::waiting)
                .count();
    }

    /** New links for those learners; the links they had stop working. */
    @ForInstructors
    public List<LearnerLink> newLinks(UUID classId) {
        requireReal(classId);
        return learners.link(invitedHere(classId));
    }

    private void requireReal(UUID classId) {
        var classroom = teaching.require(classId);
        if (classroom.isDemonstration()) {
            throw new Refusal("This class is a demonstration with invented learners: it takes no roster.");
        }
        if (classroom.isArchived()) {
            throw new Refusal("This class is archived. Take it back from the archive before you change its roster.");
        }
    }

    private Collection<UUID> invitedHere(UUID classId) {
        return enrolments.findByClassroomId(classId).stream()
                .filter(Enrolment::isInvited)
                .map(Enrolment::learnerId)
                .toList();
    }

    private boolean isInvitedHere(UUID classId, UUID learnerId) {
        return enrolments.existsByClassroomIdAndLearnerIdAndInvitedTrue(classId, learnerId);
    }

    private Steps plan(UUID classId, RosterFile file) {
        var members = membership.members(classId);
        var enrolled = members.stream().map(Member::learnerId).collect(Collectors.toSet());
        var invited = Set.copyOf(invitedHere(classId));
        var groups = grouping.ofClass(classId);
        var holders =
                learners.find(file.rows().stream().map(RosterRow::signInName).toList());
        var steps = new ArrayList<Step>();
        var problems = new ArrayList<>(file.problems());
        var named = new HashSet<UUID>();
        for (var row : file.rows()) {
            var holder = holders.get(InvitedLearners.key(row.signInName()));
            if (holder != null && !holder.learner()) {
                problems.add(new RosterProblem(
                        row.line(),
                        RosterColumn.SIGN_IN_NAME.heading(),
                        "Somebody who is no learner signs in as “" + row.signInName()
                                + "”. Give the learner another name, or delete the row."));
                continue;
            }
            if (holder != null) {
                named.add(holder.id());
            }
            steps.add(new Step(row, holder, change(row, holder, file.withGroups(), enrolled, invited, groups)));
        }
        problems.sort(java.util.Comparator.comparingInt(RosterProblem::line));
        var missing = members.stream()
                .filter(member -> !named.contains(member.learnerId()))
                .toList();
        return new Steps(
                steps, new RosterPlan(steps.stream().map(Step::change).toList(), problems, missing, file.ignored()));
    }

    private static RosterChange change(
            RosterRow row,
            @Nullable Holder holder,
            boolean withGroups,
            Set<UUID> enrolled,
            Set<UUID> invited,
            Map<UUID, List<String>> groups) {
        if (holder == null) {
            return new RosterChange(
                    row.line(),
                    row.name().isBlank() ? row.signInName() : row.name(),
                    RosterChange.Kind.INVITED,
                    inGroups(row.groups()));
        }
        if (!enrolled.contains(holder.id())) {
            return new RosterChange(row.line(), holder.name(), RosterChange.Kind.ADDED, inGroups(row.groups()));
        }
        var changes = new ArrayList<String>();
        boolean renamed = holder.waiting()
                && invited.contains(holder.id())
                && !row.name().isBlank()
                && !row.name().equals(holder.name());
        if (renamed) {
            changes.add("name: " + row.name());
        }
        var before = groups.getOrDefault(holder.id(), List.of());
        if (withGroups && !keys(before).equals(keys(row.groups()))) {
            changes.add(row.groups().isEmpty() ? "no groups" : inGroups(row.groups()));
        }
        return new RosterChange(
                row.line(),
                holder.name(),
                changes.isEmpty() ? RosterChange.Kind.UNCHANGED : RosterChange.Kind.CHANGED,
                String.join("; ", changes));
    }

    private static String inGroups(List<String> groups) {
        return groups.isEmpty() ? "" : "groups: " + String.join(", ", groups);
    }

    private static Set<String> keys(List<String> groups) {
        return groups.stream().map(ClassGroup::key).collect(Collectors.toSet());
    }
}
