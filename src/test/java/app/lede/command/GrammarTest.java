package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.writing.DraftItem;
import app.lede.writing.drafting.TheEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrammarTest {
    private static final Grammar GRAMMAR = new Grammar();

    static List<Path> shelf() throws IOException {
        return QualitySheet.files(Path.of("content/articles"));
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void findsNothingWrongWithTheItemsOfTheShelf(Path file) throws IOException {
        var article = ArticleFile.read(file);
        var draft = TheEngine.loaded()
                .draft(QualitySheet.request(article, 20), step -> {})
                .draft();
        assertThat(draft.items().stream().map(DraftItem::item).flatMap(item -> GRAMMAR.check(item).stream()))
                .isEmpty();
    }

    @Test
    void findsWhatIsWrong() {
        assertThat(GRAMMAR.check("He go to an university in the the city."))
                .extracting(Grammar.Finding::rule)
                .contains("HE_VERB_AGR", "EN_A_VS_AN", "ENGLISH_WORD_REPEAT_RULE");
    }
}
