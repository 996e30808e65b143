package app.lede.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.item.TypedAnswer;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import app.lede.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationDeniedException;

abstract class BankContract {
    @Autowired
    Bank bank;

    @Autowired
    BankIndex index;

    @Autowired
    ItemSets sets;

    @Autowired
    Articles articles;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate database;

    private Actor instructor;

    @BeforeEach
    void actAsAnInstructor() {
        instructor = people.instructor("Ines");
        Acting.as(instructor);
    }

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }

    private UUID set(String title, String tags, String text, List<Item> items) {
        var article = articles.add(new NewArticle(title, "The Harbour News", "", "", null, "", tags, text));
        var set = sets.begin(article.id());
        return sets.save(
                        set.id(),
                        set.revision(),
                        set.content()
                                .append(items.stream()
                                        .map(item -> new WrittenItem(item, Decision.KEPT))
                                        .toList()))
                .id();
    }

    private UUID bridges() {
        return set("Bridges", "travel, Building", SampleItems.TEXT, SampleItems.all());
    }

    private static Item typed(String stem, String answer) {
        return new Item(UUID.randomUUID(), new TypedAnswer(stem, List.of(answer)), "", null, null, null, 1);
    }

    private List<String> stems(BankFilter filter) {
        return bank.page(filter, 0, 100).stream()
                .map(entry -> entry.item().content().stem())
                .toList();
    }

    private static BankFilter words(String text) {
        return new BankFilter(text, null, "", "", null);
    }

    @Test
    void findsItemsOverAllSetsByWordsKindTagAndArticle() {
        bridges();
        var rivers = set("Rivers", "water", "The Po is long.", List.of(typed("Which river is 100% Italian?", "Po")));
        assertThat(bank.count(BankFilter.ALL)).isEqualTo(11);
        assertThat(stems(words("RIVER po"))).containsExactly("Which river is 100% Italian?");
        assertThat(stems(words("100%"))).hasSize(1);
        assertThat(stems(words("1_0%"))).isEmpty();
        assertThat(stems(words("costa"))).containsExactly("Who opened the Harbour Bridge?");
        assertThat(stems(new BankFilter("", ItemKind.TRUE_FALSE, "", "", null)))
                .containsExactly("The bridge is 460 metres long.");
        assertThat(stems(new BankFilter("", null, "", "building", null))).hasSize(10);
        var about = sets.get(rivers).article().id();
        assertThat(stems(new BankFilter("", null, "", "", about))).hasSize(1);
        assertThat(stems(new BankFilter("", null, "", "building", about))).isEmpty();
        assertThat(bank.articleTags()).containsExactly("Building", "travel", "water");
        assertThat(bank.articles()).containsValues("Bridges", "Rivers").hasSize(2);
    }

    @Test
    void findsItemsByTheirTags() {
        var rivers = set("Rivers", "", "The Po is long.", List.of(typed("Which?", "Po"), typed("Where?", "Italy")));
        var more = set("Roads", "", "The A1 is long.", List.of(typed("How?", "Fast"), typed("Gone?", "Yes")));
        tag(rivers, 0, "Water", "100%_long");
        tag(rivers, 1, "still water");
        tag(more, 0, "WATER", "Ärger");
        tag(more, 1, "dropped", "water");
        var written = sets.get(more);
        sets.save(
                more,
                written.revision(),
                written.content().decide(written.content().items().get(1).id(), Decision.DROPPED));
        assertThat(bank.tags()).hasSize(4).contains("100%_long", "still water", "Ärger");
        assertThat(stems(tagged("water"))).containsExactlyInAnyOrder("Which?", "How?");
        assertThat(stems(tagged("ärger"))).containsExactly("How?");
        assertThat(stems(tagged("100%_long"))).containsExactly("Which?");
        assertThat(stems(tagged("100%along"))).isEmpty();
        assertThat(stems(tagged("still"))).isEmpty();
        assertThat(bank.count(tagged("water"))).isEqualTo(2);
        var about = sets.get(rivers).article().id();
        assertThat(stems(new BankFilter("", ItemKind.TYPED, "water", "", about)))
                .containsExactly("Which?");
        assertThat(stems(new BankFilter("", ItemKind.GAP, "water", "", null))).isEmpty();
    }

    @Test
    void anotherInstructorsTagsAreNotOffered() {
        tag(bridges(), 0, "mine");
        Acting.as(people.instructor("Otto"));
        assertThat(bank.tags()).isEmpty();
    }

    @Test
    void aReusedQuestionKeepsItsTags() {
        var source = bridges();
        tag(source, 0, "steel");
        var target = set("Elsewhere", "", "Other words.", List.of());
        bank.reuse(List.of(sets.get(source).content().items().getFirst().id()), target);
        assertThat(sets.get(target).content().items().getFirst().item().tags()).containsExactly("steel");
    }

    private void tag(UUID setId, int index, String... tags) {
        var written = sets.get(setId);
        var item = written.content().items().get(index).id();
        sets.save(setId, written.revision(), written.content().tag(List.of(item), List.of(tags), List.of()));
    }

    private static BankFilter tagged(String tag) {
        return new BankFilter("", null, tag, "", null);
    }

    @Test
    void givesItsPagesInOneOrder() {
        bridges();
        var all = stems(BankFilter.ALL);
        var pages = IntStream.of(0, 4, 8)
                .boxed()
                .flatMap(offset -> bank.page(BankFilter.ALL, offset, 4).stream())
                .map(entry -> entry.item().content().stem())
                .toList();
        assertThat(pages).isEqualTo(all).hasSize(10);
    }

    @Test
    void leavesOutWhatWasDroppedOrDeletedOrBelongsToOthers() {
        var setId = bridges();
        var set = sets.get(setId);
        var first = set.content().items().getFirst().id();
        sets.save(setId, set.revision(), set.content().decide(first, Decision.DROPPED));
        assertThat(bank.count(BankFilter.ALL)).isEqualTo(9);
        assertThatThrownBy(() -> bank.get(first)).isInstanceOf(NotFound.class);
        var second = set.content().items().get(1).id();
        Acting.as(people.instructor("Olga"), () -> {
            assertThat(bank.count(BankFilter.ALL)).isZero();
            assertThatThrownBy(() -> bank.get(second)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bank.reuse(List.of(second), setId)).isInstanceOf(NotFound.class);
        });
        Acting.as(
                people.learner("Lars"),
                () -> assertThatThrownBy(() -> bank.count(BankFilter.ALL))
                        .isInstanceOf(AuthorizationDeniedException.class));
        sets.delete(setId);
        assertThat(bank.count(BankFilter.ALL)).isZero();
    }

    @Test
    void followsEachChangeOfAnItem() {
        var setId = bridges();
        var set = sets.get(setId);
        var first = set.content().items().getFirst().item();
        sets.save(
                setId,
                set.revision(),
                set.content().replace(first.withContent(new TypedAnswer("Who cut the ribbon?", List.of("Ana Reyes")))));
        assertThat(stems(words("ribbon"))).hasSize(1);
        assertThat(stems(words("costa"))).isEmpty();
        assertThat(stems(new BankFilter("ribbon", ItemKind.TYPED, "", "", null)))
                .hasSize(1);
    }

    @Test
    void findsItemsThatWereThereBeforeTheBank() {
        var setId = bridges();
        database.update("update set_item set kind = null, words = null where set_id = ?", setId);
        assertThat(stems(words("costa"))).isEmpty();
        index.complete();
        assertThat(stems(words("costa"))).hasSize(1);
        assertThat(sets.get(setId).content().items()).hasSize(10);
    }

    @Test
    void aCopyStaysTheSameQuestionThroughVersionsAndUndo() {
        var source = bridges();
        var item = sets.get(source).content().items().getFirst().item();
        sets.freeze(source);
        var target = set("Elsewhere", "", "Before. " + SampleItems.TEXT, List.of(typed("Other?", "yes")));
        assertThat(bank.reuse(List.of(item.id()), target)).isZero();

        var reused = sets.get(target);
        var copy = reused.content().items().getLast().item();
        assertThat(copy.id()).isNotEqualTo(item.id());
        assertThat(copy.content()).isEqualTo(item.content());
        assertThat(copy.evidence()).isNotNull().satisfies(evidence -> {
            assertThat(evidence.text())
                    .isEqualTo(item.evidence() == null ? "" : item.evidence().text());
            assertThat(evidence.begin()).isEqualTo(8);
        });
        var edited = copy.withContent(new TypedAnswer("Who opened it?", List.of("Ana Reyes")));
        var saved = sets.save(target, reused.revision(), reused.content().replace(edited));
        var without = sets.save(target, saved.revision(), saved.content().remove(copy.id()));
        sets.save(target, without.revision(), saved.content());
        sets.freeze(target);

        var known = bank.get(copy.id());
        assertThat(known.otherSets()).containsExactly("Bridges");
        assertThat(known.versions()).extracting(ItemVersion::setTitle).containsExactly("Bridges", "Elsewhere");
        assertThat(known.versions().getLast().differences())
                .contains(
                        new ItemDifference("Kind", "Single choice", "Typed answer"),
                        new ItemDifference("Question", "Who opened the Harbour Bridge?", "Who opened it?"));
        assertThat(known.changes()).isEmpty();
        assertThat(bank.get(item.id()).changes())
                .contains(new ItemDifference("Question", "Who opened it?", "Who opened the Harbour Bridge?"));
    }

    @Test
    void aCopyOfASetAndACopyOfACopyAreTheSameQuestions() {
        var source = bridges();
        var first = sets.get(source).content().items().getFirst().id();
        var second = sets.copy(source);
        var third = sets.copy(second.id());
        var last = third.content().items().getFirst().id();
        assertThat(bank.get(last).otherSets()).containsExactly("Bridges", "Copy of Bridges");
        assertThat(bank.get(first).otherSets()).containsExactly("Copy of Bridges", "Copy of Copy of Bridges");
    }

    @Test
    void saysHowManyCopiesRestOnNothingAndRefusesAFullSet() {
        var source = bridges();
        var ids = bank.page(BankFilter.ALL, 0, 100).stream()
                .map(BankEntry::itemId)
                .toList();
        var target = set("Rivers", "", "The Po is long.", List.of());
        assertThat(bank.reuse(ids, target)).isEqualTo(7);
        var full = set(
                "Full",
                "",
                "Full.",
                IntStream.range(0, 200)
                        .mapToObj(i -> typed("No. " + i + "?", "x"))
                        .toList());
        assertThatThrownBy(() -> bank.reuse(ids, full)).isInstanceOf(Refusal.class);
        assertThat(sets.get(full).content().items()).hasSize(200);
        assertThat(sets.get(source).content().items()).hasSize(10);
    }
}
