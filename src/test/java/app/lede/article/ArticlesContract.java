package app.lede.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionOperations;

abstract class ArticlesContract {
    @Autowired
    Articles articles;

    @Autowired
    Bringing bringing;

    @Autowired
    ArticleArchive archive;

    @Autowired
    Shelf shelf;

    @Autowired
    TransactionOperations transaction;

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

    private static NewArticle article(String text) {
        return new NewArticle(
                "A new bridge",
                "The Harbour News",
                "https://example.org/bridge",
                "A. Writer",
                LocalDate.of(2024, 2, 29),
                "CC-BY-4.0",
                text);
    }

    private static String newText() {
        return "The bridge “é – 橋 – 🌉” opened on Monday. " + UUID.randomUUID();
    }

    @Test
    void findsTheArticlesThatComeWithLedeOnTheShelf() {
        assertThat(articles.list())
                .filteredOn(ArticleSummary::onShelf)
                .extracting(ArticleSummary::title)
                .contains("Putin receives Assad in Moscow", "NASA spacecraft shifts the orbit of an asteroid");
    }

    @Test
    void givesBackWhatWasAdded() {
        var text = newText();
        var added = articles.add(article(text));
        assertThat(articles.get(added.id())).isEqualTo(added);
        assertThat(added.text()).isEqualTo(text);
        assertThat(added.published()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(added.onShelf()).isFalse();
        assertThat(articles.list()).first().satisfies(summary -> {
            assertThat(summary.id()).isEqualTo(added.id());
            assertThat(summary.words()).isEqualTo(added.words());
        });
    }

    @Test
    void takesATextOfTheGreatestLength() {
        var text = (newText() + " ").repeat(5_000).substring(0, NewArticle.MAX_TEXT - 1) + ".";
        var added = articles.add(article(text));
        assertThat(articles.get(added.id()).text()).isEqualTo(text);
    }

    @Test
    void refusesWhatIsIncomplete() {
        assertThatThrownBy(() -> articles.add(article(" ")))
                .isInstanceOf(Refusal.class)
                .hasMessage("Paste the text of the article.");
    }

    @Test
    void offersTheArticleThatHasTheSameText() {
        var added = articles.add(article(newText()));
        assertThatThrownBy(() -> articles.add(article(added.text())))
                .isInstanceOfSatisfying(
                        AlreadyThere.class,
                        there -> assertThat(there.articleId()).isEqualTo(added.id()))
                .hasMessageContaining("A new bridge");
        var onShelf = articles.list().stream()
                .filter(ArticleSummary::onShelf)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> articles.add(article(articles.get(onShelf.id()).text())))
                .isInstanceOf(AlreadyThere.class)
                .hasMessageContaining("on the shelf");
    }

    @Test
    void keepsAnArticleFromOtherInstructors() {
        var text = newText();
        var mine = articles.add(article(text));
        Acting.as(people.instructor("Omar"));
        assertThat(articles.list()).extracting(ArticleSummary::id).doesNotContain(mine.id());
        assertThatThrownBy(() -> articles.get(mine.id())).isInstanceOf(NotFound.class);
        assertThat(articles.add(article(text)).id()).isNotEqualTo(mine.id());
    }

    @Test
    void isNotForLearners() {
        Acting.as(people.learner("Lea"));
        assertThatThrownBy(() -> articles.list()).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> articles.get(UUID.randomUUID())).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> articles.add(article(newText()))).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void fillsTheShelfOnce() throws Exception {
        var before = articles.list();
        shelf.run(new DefaultApplicationArguments());
        assertThat(articles.list()).isEqualTo(before);
    }

    @Test
    void keepsTheOldTextForSetsWhenANewerReleaseChangesIt() {
        var name = UUID.randomUUID() + ".md";
        var first = fromRelease("First title", "The text of the first release. " + name);
        put(name, first);
        var described = fromRelease("Second title", first.text());
        put(name, described);
        assertThat(articles.get(first.id()).title()).isEqualTo("Second title");

        var rewritten = fromRelease("Third title", "The text of the second release. " + name);
        put(name, rewritten);
        assertThat(articles.get(first.id()).text()).isEqualTo(first.text());
        assertThat(archive.get(first.id())).isEqualTo(articles.get(first.id()));
        assertThat(articles.list())
                .extracting(ArticleSummary::id)
                .contains(rewritten.id())
                .doesNotContain(first.id());
    }

    private void put(String name, Article article) {
        transaction.executeWithoutResult(status -> shelf.put(name, article));
    }

    private static Article fromRelease(String title, String text) {
        return ShelfFile.parse("""
                ---
                title: %s
                source: RFE/RL
                published: 2021-09-14
                language: en
                licence: GPL-3.0-or-later
                author: Lede contributors
                tags: politics
                ---
                %s
                """.formatted(title, text));
    }

    @Test
    void fetchesNothingFromItsOwnMachine() {
        assertThatThrownBy(() -> bringing.fetch("http://127.0.0.1/").join())
                .cause()
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not on the public web");
    }

    @Test
    void fetchesNothingWhereItIsSwitchedOff() {
        assertThat(new WebPages(false).isAllowed()).isFalse();
        assertThatThrownBy(() -> new WebPages(false).fetch("https://example.org/"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("fetches no pages");
    }

    @Test
    void archivesForOneInstructorAndBringsBack() {
        var mine = articles.add(article(newText())).id();
        var onShelf = articles.list().stream()
                .filter(ArticleSummary::onShelf)
                .findFirst()
                .orElseThrow()
                .id();
        articles.archive(mine);
        articles.archive(onShelf);
        articles.archive(onShelf);
        assertThat(articles.list()).extracting(ArticleSummary::id).doesNotContain(mine, onShelf);
        assertThat(articles.archived()).extracting(ArticleSummary::id).containsExactlyInAnyOrder(mine, onShelf);
        assertThat(articles.isArchived(onShelf)).isTrue();
        assertThat(articles.get(mine).id()).isEqualTo(mine);

        Acting.as(people.instructor("Olga"));
        assertThat(articles.list()).extracting(ArticleSummary::id).contains(onShelf);
        assertThat(articles.archived()).isEmpty();
        assertThatThrownBy(() -> articles.archive(mine)).isInstanceOf(NotFound.class);

        Acting.as(instructor);
        articles.bringBack(onShelf);
        assertThat(articles.list()).extracting(ArticleSummary::id).contains(onShelf);
        assertThat(articles.archived()).extracting(ArticleSummary::id).containsExactly(mine);
    }
}
