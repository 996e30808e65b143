package app.lede.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.account.Invitation;
import app.lede.account.Invitations;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.quiz.Quizzes;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class RostersContract {
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Classes classes;

    @Autowired
    Rosters rosters;

    @Autowired
    Groups groups;

    @Autowired
    ClassInstructors instructors;

    @Autowired
    Joining joining;

    @Autowired
    Membership membership;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Invitations invitations;

    Actor instructor;
    Actor learner;
    UUID classId;

    @BeforeEach
    void aClass() {
        instructor = people.instructor("Ms Okafor");
        learner = people.learner("Nadia");
        Acting.as(instructor);
        classId = classes.create("Year 10").id();
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private static RosterFile file(String... lines) {
        return RosterReader.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() {
        return membership.members(classId).stream().map(Member::name).toList();
    }

    @Test
    void showsWhatAFileWouldDoAndDoesNothing() {
        var plan = rosters.preview(
                classId, file("Sign-in name,Name,Groups", "zoe " + run + ",Zoë,Blue", learner.id() + ",Else,", ",x,"));

        assertThat(plan.changes())
                .containsExactly(
                        new RosterChange(2, "Zoë", RosterChange.Kind.INVITED, "groups: Blue"),
                        new RosterChange(3, "Nadia", RosterChange.Kind.ADDED, ""));
        assertThat(plan.problems()).extracting(RosterProblem::line).containsExactly(4);
        assertThat(names()).isEmpty();
    }

    @Test
    void bringsInWhoHasAnAccountAndInvitesWhoHasNone() {
        var outcome = rosters.carryOut(
                classId,
                file("Sign-in name,Name,Groups", "zoe " + run + ",Zoë,Blue;Reading", learner.id() + ",Else,blue"),
                Set.of());

        assertThat(names()).containsExactly("Nadia", "Zoë");
        assertThat(groups.names(classId)).containsExactly("Blue", "Reading");
        assertThat(groups.ofClass(classId).get(learner.id())).containsExactly("Blue");
        assertThat(outcome.links()).hasSize(1);

        var secret = outcome.links().getFirst().link().secret();
        Acting.asNobody();
        assertThat(invitations.open(secret)).isEqualTo(new Invitation.ToChooseAPassword("zoe " + run, true));
        var id = invitations.choosePassword(secret, "four words are enough");
        Acting.as(instructor);
        assertThat(membership.members(classId)).extracting(Member::learnerId).contains(id);
        assertThat(rosters.waiting(classId)).isZero();
        assertThat(rosters.newLinks(classId)).isEmpty();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var roster = file("Sign-in name,Name,Groups", "zoe " + run + ",Zoë,Blue", learner.id() + ",,Blue");
        rosters.carryOut(classId, roster, Set.of());

        var again = rosters.carryOut(classId, roster, Set.of());

        assertThat(again.plan().changes()).extracting(RosterChange::kind).containsOnly(RosterChange.Kind.UNCHANGED);
        assertThat(again.links()).isEmpty();
        assertThat(names()).hasSize(2);
    }

    @Test
    void updatesGroupsAndTheNameOfWhoHasNotComeYet() {
        rosters.carryOut(classId, file("Sign-in name,Name,Groups", "zoe " + run + ",Zoe,Blue"), Set.of());

        var plan = rosters.carryOut(classId, file("Sign-in name,Name,Groups", "ZOE " + run + ",Zoë Q,Green"), Set.of())
                .plan();

        assertThat(plan.changes())
                .containsExactly(new RosterChange(2, "Zoe", RosterChange.Kind.CHANGED, "name: Zoë Q; groups: Green"));
        assertThat(names()).containsExactly("Zoë Q");
        assertThat(groups.ofClass(classId).values()).containsExactly(List.of("Green"));
    }

    @Test
    void keepsGroupsWhereTheFileHasNoSuchColumn() {
        rosters.carryOut(classId, file("Sign-in name,Groups", learner.id() + ",Blue"), Set.of());
        rosters.carryOut(classId, file("Sign-in name", learner.id().toString()), Set.of());
        assertThat(groups.ofClass(classId)).containsEntry(learner.id(), List.of("Blue"));
    }

    @Test
    void removesNobodyButWhomTheInstructorChooses() {
        var other = people.learner("Omar");
        rosters.carryOut(
                classId,
                file("Sign-in name", learner.id().toString(), other.id().toString()),
                Set.of());
        var without = file("Sign-in name", learner.id().toString());

        assertThat(rosters.preview(classId, without).missing())
                .extracting(Member::name)
                .containsExactly("Omar");
        rosters.carryOut(classId, without, Set.of());
        assertThat(names()).containsExactly("Nadia", "Omar");

        // Who is in the file stays, whatever was asked.
        var outcome = rosters.carryOut(classId, without, Set.of(other.id(), learner.id()));
        assertThat(outcome.removed()).isOne();
        assertThat(names()).containsExactly("Nadia");
    }

    @Test
    void takesNobodyForALearnerWhoIsNone() {
        var plan = rosters.preview(classId, file("Sign-in name", instructor.id().toString()));
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.problems())
                .extracting(RosterProblem::advice)
                .first()
                .asString()
                .startsWith("Somebody who is no learner");
    }

    @Test
    void newLinksReplaceTheOld() {
        var first = rosters.carryOut(classId, file("Sign-in name", "zoe " + run), Set.of())
                .links()
                .getFirst()
                .link()
                .secret();
        assertThat(rosters.waiting(classId)).isOne();
        var second = rosters.newLinks(classId).getFirst().link().secret();
        Acting.asNobody();
        assertThatThrownBy(() -> invitations.open(first)).isInstanceOf(NotFound.class);
        assertThat(invitations.open(second)).isInstanceOf(Invitation.ToChooseAPassword.class);
    }

    @Test
    void anotherInstructorGetsNoLinksForSomebodysInvitedLearner() {
        rosters.carryOut(classId, file("Sign-in name", "zoe " + run), Set.of());
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            var theirs = classes.create("Theirs").id();
            assertThat(rosters.carryOut(theirs, file("Sign-in name", "zoe " + run), Set.of())
                            .links())
                    .isEmpty();
            assertThat(rosters.newLinks(theirs)).isEmpty();
            assertThatThrownBy(() -> rosters.newLinks(classId)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aCoInstructorSeesAndDoesWhatTheOwnerCan() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learner);
        var colleague = people.instructor("Mr Lindqvist");
        Acting.as(colleague, () -> {
            assertThatThrownBy(() -> classes.get(quiz.classId())).isInstanceOf(NotFound.class);
        });

        instructors.add(quiz.classId(), colleague.id().toString());
        instructors.add(quiz.classId(), colleague.id().toString());

        Acting.as(colleague, () -> {
            assertThat(membership.taught()).extracting(ClassSummary::id).containsExactly(quiz.classId());
            assertThat(membership.members(quiz.classId())).hasSize(1);
            assertThat(quizzes.taught()).containsExactly(quiz);
            assertThat(quizzes.paper(quiz.id()).items()).isNotEmpty();
            assertThat(accommodations.ofClass(quiz.classId())).isEmpty();
            classes.rename(quiz.classId(), "Ours");
            assertThat(instructors.of(quiz.classId()))
                    .extracting(ClassInstructor::name)
                    .containsExactly("Ms Okafor", "Mr Lindqvist");
            assertThatThrownBy(() -> instructors.remove(quiz.classId(), instructor.id()))
                    .isInstanceOf(Refusal.class);
        });
        instructors.remove(quiz.classId(), colleague.id());
        Acting.as(colleague, () -> {
            assertThat(membership.taught()).isEmpty();
            assertThatThrownBy(() -> quizzes.get(quiz.id())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void onlyAnInstructorCanBeAdded() {
        assertThatThrownBy(() -> instructors.add(classId, learner.id().toString()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> instructors.add(classId, "nobody " + run)).isInstanceOf(Refusal.class);
    }

    @Test
    void anArchivedClassStandsInNoListAndLosesNothing() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learner);
        var code = classes.archive(quiz.classId()).joinCode();

        assertThat(membership.taught()).extracting(ClassSummary::id).containsExactly(classId);
        assertThat(membership.archived()).extracting(ClassSummary::id).containsExactly(quiz.classId());
        assertThat(quizzes.ofClass(quiz.classId())).containsExactly(quiz);
        Acting.as(learner, () -> {
            assertThat(quizzes.forLearner()).isEmpty();
            assertThat(quizzes.get(quiz.id()).id()).isEqualTo(quiz.id());
        });
        Acting.as(people.learner("Zoë"), () -> {
            assertThatThrownBy(() -> joining.join(code)).isInstanceOf(Refusal.class);
        });

        classes.takeBack(quiz.classId());
        assertThat(membership.archived()).isEmpty();
        Acting.as(learner, () -> {
            assertThat(quizzes.forLearner()).hasSize(1);
        });
    }

    @Test
    void aCopyHasInstructorsAndGroupsButNoLearnersAndNoQuizzes() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learner);
        var colleague = people.instructor("Mr Lindqvist");
        instructors.add(quiz.classId(), colleague.id().toString());
        groups.put(quiz.classId(), learner.id(), List.of("Blue"));

        var copy = Acting.as(colleague, () -> classes.copy(quiz.classId(), "Next year"));

        assertThat(copy.name()).isEqualTo("Next year");
        assertThat(copy.joinCode()).isNotEqualTo(classes.get(quiz.classId()).joinCode());
        assertThat(membership.members(copy.id())).isEmpty();
        assertThat(quizzes.ofClass(copy.id())).isEmpty();
        assertThat(groups.names(copy.id())).containsExactly("Blue");
        assertThat(instructors.of(copy.id()))
                .extracting(ClassInstructor::name)
                .containsExactly("Mr Lindqvist", "Ms Okafor");
    }

    @Test
    void renamesAndDeletesGroupsAndLearnersStay() {
        rosters.carryOut(classId, file("Sign-in name,Groups", learner.id() + ",Blue;Reading"), Set.of());
        groups.rename(classId, "Blue", "blue  Table");
        assertThat(groups.ofClass(classId)).containsEntry(learner.id(), List.of("blue Table", "Reading"));
        groups.rename(classId, "blue table", "Blue table");
        assertThat(groups.names(classId)).containsExactly("Blue table", "Reading");

        assertThatThrownBy(() -> groups.rename(classId, "Reading", "BLUE table"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Another group");
        assertThatThrownBy(() -> groups.rename(classId, "Reading", " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> groups.rename(classId, "Green", "Red")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> groups.delete(classId, "Green")).isInstanceOf(NotFound.class);

        groups.delete(classId, "Blue table");
        assertThat(groups.names(classId)).containsExactly("Reading");
        assertThat(groups.ofClass(classId)).containsEntry(learner.id(), List.of("Reading"));
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> groups.rename(classId, "Reading", "Mine")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> groups.delete(classId, "Reading")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoLeavesTheClassLeavesItsGroups() {
        rosters.carryOut(classId, file("Sign-in name,Groups", learner.id() + ",Blue"), Set.of());
        classes.remove(classId, learner.id());
        assertThat(groups.ofClass(classId)).isEmpty();
        assertThatThrownBy(() -> groups.put(classId, learner.id(), List.of("Blue")))
                .isInstanceOf(NotFound.class);
    }
}
