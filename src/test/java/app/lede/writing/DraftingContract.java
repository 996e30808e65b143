package app.lede.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.NotFound;
import app.lede.item.ItemKind;
import app.lede.testing.Acting;
import app.lede.testing.FakeDrafter;
import app.lede.testing.SampleItems;
import app.lede.testing.TestPeople;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

abstract class DraftingContract {
    @Autowired
    Drafting drafting;

    @Autowired
    ItemSets sets;

    @Autowired
    Articles articles;

    @Autowired
    FakeDrafter drafter;

    @Autowired
    TestPeople people;

    @BeforeEach
    void actAsAnInstructor() {
        Acting.as(people.instructor("Ines"));
        drafter.holdBack();
    }

    @AfterEach
    void actAsNobody() {
        drafter.goOn();
        Acting.asNobody();
    }

    private WrittenSet set(String text) {
        var article = articles.add(new NewArticle("A bridge", "The Harbour News", "", "", null, "", text));
        return sets.begin(article.id());
    }

    private static DraftState end(DraftRun run) throws Exception {
        var over = new CompletableFuture<DraftState>();
        run.onChange(state -> {
            if (state.isOver()) {
                over.complete(state);
            }
        });
        if (run.state().isOver()) {
            over.complete(run.state());
        }
        return over.get(30, TimeUnit.SECONDS);
    }

    @Test
    void savesTheDraftAsItemsToDecide() throws Exception {
        var set = set(SampleItems.TEXT);
        var state = end(drafting.begin(set.id(), DraftWish.FIRST));
        assertThat(state).isInstanceOfSatisfying(DraftState.Done.class, done -> {
            assertThat(done.before()).isEqualTo(set.content());
            assertThat(done.after()).isEqualTo(sets.get(set.id()));
            assertThat(done.added()).isPositive();
        });
        assertThat(sets.get(set.id()).content().items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.decision()).isEqualTo(Decision.DRAFTED));
    }

    @Test
    void tellsOnceWhatCameOfADraftNobodyWatched() throws Exception {
        var set = set(SampleItems.TEXT);
        var run = drafting.begin(set.id(), DraftWish.FIRST);
        end(run);
        assertThat(drafting.latest(set.id())).containsSame(run);
        assertThat(drafting.latest(set.id())).isEmpty();
    }

    @Test
    void goesOnWhenNobodyWatchesAndIsFoundAgain() throws Exception {
        var set = set(SampleItems.TEXT + "\n\n" + FakeDrafter.WAIT);
        var run = drafting.begin(set.id(), DraftWish.FIRST);
        assertThat(drafting.begin(set.id(), DraftWish.FIRST)).isSameAs(run);
        assertThat(drafting.latest(set.id())).containsSame(run);
        drafter.goOn();
        end(run);
        assertThat(sets.get(set.id()).content().items()).isNotEmpty();
    }

    @Test
    void savesNothingThatWasCancelled() throws Exception {
        var set = set(SampleItems.TEXT + "\n\n" + FakeDrafter.WAIT);
        var run = drafting.begin(set.id(), DraftWish.FIRST);
        run.cancel();
        assertThat(end(run)).isInstanceOf(DraftState.Cancelled.class);
        drafter.goOn();
        assertThat(sets.get(set.id())).isEqualTo(set);
        assertThat(end(drafting.begin(set.id(), DraftWish.FIRST))).isInstanceOf(DraftState.Done.class);
    }

    @Test
    void draftsAgainWithoutLosingWhatWasDecided() throws Exception {
        var set = set(SampleItems.TEXT);
        end(drafting.begin(set.id(), new DraftWish(Set.of(ItemKind.TRUE_FALSE), 3, false)));
        var drafted = sets.get(set.id());
        var kept = drafted.content().items().get(0);
        var dropped = drafted.content().items().get(1);
        var undecided = drafted.content().items().get(2);
        sets.save(
                set.id(),
                drafted.revision(),
                drafted.content().decide(kept.id(), Decision.KEPT).decide(dropped.id(), Decision.DROPPED));
        end(drafting.begin(set.id(), new DraftWish(Set.of(ItemKind.GAP), 2, true)));
        var again = sets.get(set.id()).content();
        assertThat(again.items()).hasSize(4);
        assertThat(again.find(kept.id())).isPresent();
        assertThat(again.find(dropped.id())).isPresent();
        assertThat(again.find(undecided.id())).isEmpty();
    }

    @Test
    void addsOnlyQuestionsThatAreNotThereYet() throws Exception {
        var set = set(SampleItems.TEXT);
        var wish = new DraftWish(Set.of(ItemKind.TRUE_FALSE), 2, false);
        end(drafting.begin(set.id(), wish));
        end(drafting.begin(set.id(), wish));
        var content = sets.get(set.id()).content();
        assertThat(content.items()).hasSize(4);
        assertThat(content.items())
                .extracting(item -> item.item().content().stem())
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhyATextCannotBeRead() throws Exception {
        var set = set(SampleItems.TEXT + "\n\n" + FakeDrafter.REFUSE);
        assertThat(end(drafting.begin(set.id(), DraftWish.FIRST)))
                .isEqualTo(new DraftState.Failed("This text is not English."));
    }

    @Test
    void tellsTheAuthorWhenTheEngineBreaks() throws Exception {
        var set = set(SampleItems.TEXT + "\n\n" + FakeDrafter.BREAK);
        assertThat(end(drafting.begin(set.id(), DraftWish.FIRST)))
                .isInstanceOfSatisfying(
                        DraftState.Failed.class,
                        failed -> assertThat(failed.message()).contains("as it was"));
    }

    @Test
    void draftsOnlyForTheOwner() {
        var set = set(SampleItems.TEXT);
        Acting.as(people.instructor("Omar"));
        assertThatThrownBy(() -> drafting.begin(set.id(), DraftWish.FIRST)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafting.latest(set.id())).isInstanceOf(NotFound.class);
        Acting.as(people.learner("Lea"));
        assertThatThrownBy(() -> drafting.begin(UUID.randomUUID(), DraftWish.FIRST))
                .isInstanceOf(AuthorizationDeniedException.class);
    }
}
