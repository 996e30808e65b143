package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "absolute-terms",
                "attribution-cues",
                "female-first-names",
                "frequency-words",
                "function-words",
                "hedges",
                "intransitive-verbs",
                "known-nouns",
                "male-first-names",
                "modal-and-plan-cues",
                "nationalities",
                "number-words",
                "past-forms",
                "person-titles",
                "place-names",
                "regions",
                "speaking-groups",
                "reporting-verbs",
                "titles-and-roles",
                "unique-nouns",
                "unique-offices",
                "vague-words"
            })
    void haveRowsWithoutEmptyFirstColumns(String name) {
        assertThat(WordLists.rows(name)).isNotEmpty().allSatisfy(row -> {
            assertThat(row[0]).isNotBlank();
            assertThat(Arrays.stream(row)).noneMatch(cell -> cell.startsWith("#"));
        });
    }

    @Test
    void giveWordsAndPairs() {
        assertThat(WordLists.words("hedges")).contains("more than", "about");
        assertThat(WordLists.pairs("number-words")).containsEntry("twelve", "12");
        assertThat(WordLists.pairs("hedges").values()).isSubsetOf("more", "less", "about", "exact");
    }

    @Test
    void sayWhichListIsMissing() {
        assertThatThrownBy(() -> WordLists.rows("no-such-list"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-list");
    }
}
