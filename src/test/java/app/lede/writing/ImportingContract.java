package app.lede.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.lede.article.Article;
import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.ImportResult;
import app.lede.exchange.Importer;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import app.lede.testing.TestPeople;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** Questions from files into new sets, and sets into files. */
abstract class ImportingContract {
    @Autowired
    Importing importing;

    @Autowired
    SetExports exports;

    @Autowired
    ItemSets sets;

    @Autowired
    Articles articles;

    @Autowired
    TestPeople people;

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

    private static byte[] gift(int questions) {
        return IntStream.rangeClosed(1, questions)
                .mapToObj(number -> "Which number is this? {=%d ~none}\n\n".formatted(number))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private ImportResult read(byte[] bytes) {
        return importing.read(bytes, ExchangeFormat.GIFT).join();
    }

    private static ImportState.Done end(ImportRun run) {
        await().until(() -> !(run.state() instanceof ImportState.Working));
        assertThat(run.state()).isInstanceOf(ImportState.Done.class);
        return (ImportState.Done) run.state();
    }

    @Test
    void aFileBecomesASetOfKeptQuestionsInItsOrder() {
        var read = read("Good? {T}\n\nDiscuss. {}\n\n// [id:nothing]\nBetter? {F}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).hasSize(1);
        var done = end(importing.begin(" Facts ", null, read));
        var set = sets.get(done.setIds().getFirst());
        assertThat(set.content().title()).isEqualTo("Facts");
        assertThat(set.article().hasText()).isFalse();
        assertThat(set.content().items())
                .allMatch(item -> item.is(Decision.KEPT))
                .extracting(item -> item.item().content().stem())
                .containsExactly("Good?", "Better?");
    }

    @Test
    void anArticleThatIsNotThereStandsOnNoShelf() {
        var before = articles.list();
        end(importing.begin("Facts", null, read(gift(1))));
        end(importing.begin("Facts", null, read(gift(1))));
        assertThat(articles.list()).isEqualTo(before);
    }

    @Test
    void manyQuestionsBecomeSeveralSetsAndTellHowFarTheyAre() {
        var read = read(gift(450));
        var run = importing.begin("Numbers", null, read);
        var seen = new ArrayList<Integer>();
        run.onChange(state -> {
            if (state instanceof ImportState.Working(int written, int of)) {
                assertThat(of).isEqualTo(450);
                seen.add(written);
            }
        });
        var made = end(run).setIds().stream().map(id -> sets.get(id).content()).toList();
        assertThat(seen).isSubsetOf(200, 400, 450).isSorted();
        assertThat(made)
                .extracting(SetContent::title)
                .containsExactly("Numbers (1 of 3)", "Numbers (2 of 3)", "Numbers (3 of 3)");
        assertThat(made.stream().flatMap(set -> set.items().stream()))
                .extracting(item -> item.item().content().keyText())
                .isEqualTo(
                        IntStream.rangeClosed(1, 450).mapToObj(String::valueOf).toList());
    }

    @Test
    void whatIsCancelledLeavesNothing() {
        var read = read(gift(2_000));
        var run = importing.begin("Numbers", null, read);
        run.cancel();
        await().until(() -> !(run.state() instanceof ImportState.Working));
        assertThat(run.state()).isInstanceOf(ImportState.Cancelled.class);
        assertThat(sets.mine()).isEmpty();
    }

    @Test
    void whatWasExportedComesBackOnItsArticleWithItsEvidence() {
        var article = article();
        var set = sets.begin(article.id());
        var items = SampleItems.all();
        var content = set.content()
                .append(items.stream()
                        .map(item -> new WrittenItem(item, Decision.KEPT))
                        .toList());
        sets.save(set.id(), set.revision(), content);
        for (var format : List.of(ExchangeFormat.GIFT, ExchangeFormat.XLSX, ExchangeFormat.QTI3)) {
            var out = new ByteArrayOutputStream();
            assertThat(exports.write(set.id(), false, format, out).report().leftOut())
                    .isEmpty();
            var read = importing.read(out.toByteArray(), format).join();
            var back = sets.get(
                    end(importing.begin("Back", article.id(), read)).setIds().getFirst());
            assertThat(back.article().id()).isEqualTo(article.id());
            assertThat(back.content().items())
                    .extracting(
                            item -> item.item().evidence(), item -> item.item().attribution())
                    .isEqualTo(items.stream()
                            .map(item -> org.assertj.core.groups.Tuple.tuple(item.evidence(), item.attribution()))
                            .toList());
        }
    }

    private Article article() {
        return articles.add(
                new NewArticle("The Harbour Bridge", "The Harbour News", "", "", null, "", SampleItems.TEXT));
    }

    @Test
    void onlyWhatIsDecidedGoesOutAndIsCountedAsInTheEditor() {
        var set = sets.begin(article().id());
        var items = SampleItems.all();
        sets.save(
                set.id(),
                set.revision(),
                set.content()
                        .append(List.of(
                                new WrittenItem(items.get(0), Decision.DROPPED),
                                new WrittenItem(items.get(1), Decision.DRAFTED),
                                new WrittenItem(items.get(2), Decision.KEPT),
                                new WrittenItem(items.get(3), Decision.KEPT))));
        var out = new ByteArrayOutputStream();
        exports.write(set.id(), false, ExchangeFormat.JSON, out);
        assertThat(Importer.read(out.toByteArray(), ExchangeFormat.JSON).items())
                .extracting(item -> item.id())
                .containsExactly(items.get(2).id(), items.get(3).id());
        var fits = exports.preview(set.id(), true);
        assertThat(fits).extracting(SetExport::format).containsExactly(ExchangeFormat.values());
        var aiken = fits.get(ExchangeFormat.AIKEN.ordinal()).report();
        assertThat(aiken.written()).isEqualTo(1);
        assertThat(aiken.leftOut()).extracting(left -> left.number()).containsExactly(3, 4);
    }

    @Test
    void othersSetsAndArticlesAreNotFoundAndLearnersStayOutside() {
        var article = article();
        var setId = sets.begin(article.id()).id();
        var read = read(gift(1));
        Acting.as(people.instructor("Olga"));
        assertThatThrownBy(() -> exports.write(setId, false, ExchangeFormat.GIFT, new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exports.preview(setId, false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> importing.begin("Mine", article.id(), read)).isInstanceOf(NotFound.class);
        Acting.as(people.learner("Lars"));
        assertThatThrownBy(() -> importing.begin("Mine", null, read)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> exports.preview(setId, false)).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void refusesATitleThatCannotBeKeptAndAFileWithoutQuestions() {
        var read = read(gift(1));
        assertThatThrownBy(() -> importing.begin(" ", null, read)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> importing.begin("x".repeat(301), null, read)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> importing.begin("Nothing", null, read(gift(0))))
                .isInstanceOf(Refusal.class);
    }
}
