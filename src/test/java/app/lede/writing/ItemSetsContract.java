package app.lede.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lede.article.Article;
import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.base.text.Evidence;
import app.lede.item.Item;
import app.lede.item.TypedAnswer;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import app.lede.testing.TestPeople;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationDeniedException;

abstract class ItemSetsContract {
    private static final Pattern TAGS = Pattern.compile(",\\s*\"tags\"\\s*:\\s*\\[]|\"tags\"\\s*:\\s*\\[]\\s*,");

    @Autowired
    JdbcTemplate database;

    @Autowired
    ItemSets sets;

    @Autowired
    FrozenSets frozenSets;

    @Autowired
    Articles articles;

    @Autowired
    TestPeople people;

    private Actor instructor;
    private Article article;

    @BeforeEach
    void actAsAnInstructorWithAnArticle() {
        instructor = people.instructor("Ines");
        Acting.as(instructor);
        article = articles.add(
                new NewArticle("The Harbour Bridge", "The Harbour News", "", "", null, "", SampleItems.TEXT));
    }

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }

    private WrittenSet setWith(Decision decision) {
        var set = sets.begin(article.id());
        return save(
                set,
                set.content()
                        .append(SampleItems.all().stream()
                                .map(item -> new WrittenItem(item, decision))
                                .toList()));
    }

    private WrittenSet save(WrittenSet set, SetContent content) {
        return sets.save(set.id(), set.revision(), content);
    }

    @Test
    void beginsAnEmptySetUnderTheArticlesTitle() {
        var set = sets.begin(article.id());
        assertThat(set.content()).isEqualTo(new SetContent("The Harbour Bridge", List.of()));
        assertThat(sets.get(set.id())).isEqualTo(set);
    }

    @Test
    void givesBackEveryKindOfItemAsItWasSaved() {
        var set = setWith(Decision.DRAFTED);
        var read = sets.get(set.id());
        assertThat(read.content().items()).hasSize(10).isEqualTo(set.content().items());
        assertThat(read).isEqualTo(set);
    }

    @Test
    void keepsTagsThroughCopiesVersionsAndUndo() {
        var set = setWith(Decision.KEPT);
        var ids = set.content().items().stream().map(WrittenItem::id).toList();
        var version = sets.freeze(set.id());
        var tagged = save(set, set.content().tag(ids.subList(0, 2), List.of("Bridges", "water"), List.of()));
        assertThat(sets.get(set.id())).isEqualTo(tagged);
        assertThat(tagged.content().tags()).containsExactly("Bridges", "water");
        assertThat(tagged.content().items().get(1).item().tags()).containsExactly("Bridges", "water");
        assertThat(tagged.content().items().get(2).item().tags()).isEmpty();
        assertThat(sets.freeze(set.id())).isEqualTo(version);
        assertThat(sets.copy(set.id()).content().tags()).containsExactly("Bridges", "water");
        var renamed = save(tagged, tagged.content().rename("Great bridges"));
        assertThat(sets.freeze(set.id()).items().getFirst().item().tags()).containsExactly("Bridges", "water");
        var undone = save(renamed, set.content());
        assertThat(undone.content()).isEqualTo(set.content());
        assertThat(sets.get(set.id()).content().tags()).isEmpty();
    }

    @Test
    void writesATagTheSameOnAllQuestionsOfASet() {
        var set = setWith(Decision.KEPT);
        var last = set.content().items().getLast();
        var tagged = save(set, set.content().tag(List.of(last.id()), List.of("Water"), List.of()));
        var first = tagged.content().items().get(3).item().withTags(List.of("WATER", "deep"));
        assertThat(tagged.content().replace(first).tags()).containsExactly("WATER", "deep");
        assertThat(save(tagged, tagged.content().replace(first))
                        .content()
                        .find(last.id())
                        .orElseThrow()
                        .item()
                        .tags())
                .containsExactly("WATER");
    }

    @Test
    void refusesTagsThatAreTooLongOrTooMany() {
        var set = setWith(Decision.KEPT);
        var second = List.of(set.content().items().get(1).id());
        assertThatThrownBy(() -> save(set, set.content().tag(second, List.of("x".repeat(51)), List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Question 2: Shorten the tag");
        var many = IntStream.range(0, 21).mapToObj(i -> "t" + i).toList();
        assertThatThrownBy(() -> save(set, set.content().tag(second, many, List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessage("Question 2: A question may have 20 tags; there are 21.");
        save(set, set.content().tag(second, many.subList(0, 20), List.of()));
    }

    @Test
    void readsWhatWasWrittenBeforeThereWereTags() {
        var set = setWith(Decision.KEPT);
        var item = set.content().items().getFirst().item();
        var body = Objects.requireNonNull(database.queryForObject(
                "select cast(body as varchar) from set_item where id = ?", String.class, item.id()));
        var without = TAGS.matcher(body).replaceFirst("");
        assertThat(without).hasSizeLessThan(body.length()).doesNotContain("tags");
        var isH2 = "H2".equals(database.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()));
        database.update(
                "update set_item set body = " + (isH2 ? "? format json" : "cast(? as jsonb)") + " where id = ?",
                without,
                item.id());
        assertThat(sets.get(set.id()).content()).isEqualTo(set.content());
    }

    @Test
    void aDeletedSetIsNowhereUntilItIsRestored() {
        var set = setWith(Decision.KEPT);
        sets.delete(set.id());
        assertThat(sets.mine()).extracting(SetSummary::id).doesNotContain(set.id());
        assertThatThrownBy(() -> sets.get(set.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save(set, set.content().rename("Bridges"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sets.freeze(set.id())).isInstanceOf(NotFound.class);
        sets.restore(set.id());
        assertThat(sets.get(set.id()).content()).isEqualTo(set.content());
    }

    @Test
    void aCopyKeepsWhatWasDecidedAndIsEditedByItself() {
        var set = setWith(Decision.KEPT);
        var copy = sets.copy(set.id());
        assertThat(copy.content().title()).isEqualTo("Copy of The Harbour Bridge");
        assertThat(copy.content().count(Decision.KEPT)).isEqualTo(10);
        save(copy, copy.content().remove(copy.content().items().getFirst().id()));
        assertThat(sets.get(set.id()).content()).isEqualTo(set.content());
        assertThat(sets.get(copy.id()).content().items()).hasSize(9);
    }

    @Test
    void keepsDecisionsOrderAndTitle() {
        var set = setWith(Decision.DRAFTED);
        var first = set.content().items().getFirst().id();
        var last = set.content().items().getLast().id();
        var changed = save(
                set,
                set.content()
                        .decide(first, Decision.KEPT)
                        .decide(last, Decision.DROPPED)
                        .move(last, 0)
                        .remove(set.content().items().get(3).id())
                        .rename("Bridges"));
        assertThat(sets.get(set.id()).content()).isEqualTo(changed.content());
        assertThat(changed.content().items()).hasSize(9);
        assertThat(changed.content().items().getFirst().id()).isEqualTo(last);
        assertThat(changed.revision()).isGreaterThan(set.revision());
    }

    @Test
    void refusesAStepThatBeganBeforeAnotherOne() {
        var seenTwice = setWith(Decision.DRAFTED);
        var id = seenTwice.content().items().getFirst().id();
        var changed = save(seenTwice, seenTwice.content().decide(id, Decision.KEPT));
        assertThatThrownBy(() -> save(seenTwice, seenTwice.content().rename("Mine")))
                .isInstanceOf(ChangedElsewhere.class);
        assertThat(sets.get(seenTwice.id())).isEqualTo(changed);
    }

    @Test
    void restoresTheSetWhenEveryStepIsUndone() {
        var random = new Random(20_210_913);
        var start = setWith(Decision.DRAFTED);
        var history = new SetHistory();
        var set = start;
        for (int i = 0; i < 40; i++) {
            var before = set.content();
            set = save(set, EditSteps.random(before, random));
            history.did("step", before, set.content());
        }
        assertThat(set.content()).isNotEqualTo(start.content());
        while (history.toUndo().isPresent()) {
            set = save(set, history.toUndo().get().before());
            history.undid();
        }
        assertThat(sets.get(start.id()).content()).isEqualTo(start.content());
    }

    @Test
    void countsWhatIsKeptAndToBeDecided() {
        var set = setWith(Decision.DRAFTED);
        save(
                set,
                set.content()
                        .decide(set.content().items().get(0).id(), Decision.KEPT)
                        .decide(set.content().items().get(1).id(), Decision.DROPPED));
        var empty = sets.begin(article.id());
        assertThat(sets.mine())
                .extracting(SetSummary::id, SetSummary::kept, SetSummary::undecided, SetSummary::articleTitle)
                .containsExactlyInAnyOrder(
                        tuple(set.id(), 1L, 8L, "The Harbour Bridge"), tuple(empty.id(), 0L, 0L, "The Harbour Bridge"));
    }

    @Test
    void refusesEvidenceThatDoesNotStandInTheArticle() {
        var set = setWith(Decision.DRAFTED);
        var item = set.content().items().get(1).item();
        assertThatThrownBy(() -> save(set, set.content().replace(item.withEvidence(new Evidence(0, 5, "Other")))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("question 2");
    }

    @Test
    void refusesASetWithoutATitle() {
        var set = sets.begin(article.id());
        assertThatThrownBy(() -> save(set, set.content().rename(" "))).hasMessage("Give the set a title.");
        assertThatThrownBy(() -> save(set, set.content().rename("x".repeat(301))))
                .hasMessageContaining("300");
    }

    @Test
    void freezesTheKeptItemsInTheirOrder() {
        var set = setWith(Decision.KEPT);
        var changed = save(
                set,
                set.content()
                        .move(set.content().items().getLast().id(), 0)
                        .decide(set.content().items().get(2).id(), Decision.DROPPED));
        var frozen = sets.freeze(set.id());
        assertThat(frozen.number()).isEqualTo(1);
        assertThat(frozen.article()).isEqualTo(article);
        assertThat(frozen.items())
                .extracting(FrozenItem::item)
                .isEqualTo(changed.content().items().stream()
                        .filter(item -> item.is(Decision.KEPT))
                        .map(WrittenItem::item)
                        .toList());
        assertThat(frozen.items()).extracting(FrozenItem::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(frozenSets.frozen(frozen.versionId())).isEqualTo(frozen);
    }

    @Test
    void makesAVersionOnlyWhenSomethingChanged() {
        var set = setWith(Decision.KEPT);
        var first = sets.freeze(set.id());
        assertThat(sets.freeze(set.id())).isEqualTo(first);

        var edited = set.content().items().getFirst().item().withPoints(2);
        var changed = save(set, set.content().replace(edited));
        var second = sets.freeze(set.id());
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.items().getFirst().item().id()).isEqualTo(edited.id());
        assertThat(frozenSets.frozen(first.versionId())).isEqualTo(first);

        save(changed, changed.content().rename("Another title"));
        assertThat(sets.freeze(set.id()).number()).isEqualTo(3);
    }

    @Test
    void doesNotFreezeASetInWhichNothingIsKept() {
        var set = setWith(Decision.DRAFTED);
        assertThatThrownBy(() -> sets.freeze(set.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Keep at least one");
    }

    @Test
    void namesTheQuestionThatCannotBeAskedYet() {
        var set = setWith(Decision.KEPT);
        var item = set.content().items().get(2).item();
        var changed = save(set, set.content().replace(item.withContent(new TypedAnswer("Where?", List.of(" ")))));
        assertThatThrownBy(() -> sets.freeze(set.id()))
                .hasMessage("Question 3 cannot be asked yet: Give at least one accepted answer.");
        save(changed, changed.content().decide(item.id(), Decision.DROPPED));
        assertThat(sets.freeze(set.id()).items()).hasSize(9);
    }

    @Test
    void keepsASetFromOtherInstructors() {
        var set = setWith(Decision.KEPT);
        Acting.as(people.instructor("Omar"));
        assertThat(sets.mine()).isEmpty();
        assertThatThrownBy(() -> sets.get(set.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save(set, set.content())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sets.freeze(set.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sets.begin(article.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void isNotForLearners() {
        var set = setWith(Decision.KEPT);
        Acting.as(people.learner("Lea"));
        assertThatThrownBy(() -> sets.mine()).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> sets.get(set.id())).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> save(set, set.content())).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> sets.freeze(set.id())).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> sets.begin(UUID.randomUUID())).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void takesAnItemBackUnderItsIdAfterItWasDeleted() {
        var set = setWith(Decision.KEPT);
        Item item = set.content().items().getFirst().item();
        var without = save(set, set.content().remove(item.id()));
        var again = save(without, without.content().insert(0, new WrittenItem(item, Decision.KEPT)));
        assertThat(again.content()).isEqualTo(set.content());
    }
}
