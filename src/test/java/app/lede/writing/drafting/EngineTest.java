package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import app.lede.item.ClaimOrFact;
import app.lede.item.TrueFalse;
import app.lede.item.WhoSaidIt;
import app.lede.reading.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 14);

    private static List<String> statements(String text) {
        return TheEngine.draft("", text, PUBLISHED).facts().stream()
                .map(Fact::statement)
                .toList();
    }

    @Test
    void readsAFactWithItsEvidenceInTheTextAsGiven() {
        var text =
                "DAMASCUS, Sept 14 – “Hello.”\n\nRussian President Vladimir Putin received Bashar al‑Assad in Moscow.\u00a0";
        var fact = TheEngine.draft("", text, PUBLISHED).facts().getFirst();
        assertThat(text.substring(fact.evidence().begin(), fact.evidence().end()))
                .isEqualTo(fact.evidence().text());
    }

    @Test
    void givesShortNamesInFullAndDatesInFull() {
        assertThat(statements("The French politician Emmanuel Macron was in Rome. Macron visited Berlin on Monday."))
                .contains("Emmanuel Macron visited Berlin on 13 September 2021.");
    }

    @Test
    void neverTellsAClaimAsAFact() {
        var result = TheEngine.draft(
                "",
                "Assad's government held 90 percent of Syrian territory, Vladimir Putin said. Bashar al-Assad met Putin.",
                PUBLISHED);
        assertThat(result.facts())
                .filteredOn(fact -> fact.statement().contains("90 percent"))
                .allSatisfy(fact -> assertThat(
                                Objects.requireNonNull(fact.attribution()).source())
                        .isEqualTo("Vladimir Putin"));
        assertThat(result.draft().items())
                .filteredOn(item -> item.item().content().stem().contains("percent"))
                .allSatisfy(item -> {
                    var content = item.item().content();
                    assertThat(content instanceof WhoSaidIt
                                    || content instanceof ClaimOrFact
                                    || content.stem().contains("According to Vladimir Putin"))
                            .isTrue();
                });
    }

    @Test
    void makesNoFactOfHearsayOrOfAPronounThatCouldMeanTwo() {
        assertThat(statements("The company will reportedly close ten plants in Ohio."))
                .isEmpty();
        assertThat(statements("John Smith met Peter Jones in Boston. He left the city of Boston on Monday."))
                .noneMatch(statement -> statement.contains("left"));
    }

    @Test
    void putsAFalseStatementRight() {
        var items = TheEngine.draft(
                        "",
                        "The construction of Notre-Dame began in 1163. About 2,000 oak trees were used for the roof of Notre-Dame.",
                        null)
                .draft()
                .items();
        assertThat(items)
                .filteredOn(item -> item.item().content() instanceof TrueFalse)
                .allSatisfy(item -> {
                    var statement = (TrueFalse) item.item().content();
                    assertThat(statement.correction().isEmpty()).isEqualTo(statement.truth());
                });
    }

    @Test
    void refusesWhatItCannotReadInWordsThatSayWhy() {
        assertThatThrownBy(() -> statements("  \n "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> statements("x".repeat(200_001)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("200,001");
        assertThatThrownBy(
                        () -> statements(
                                "Der Präsident hat am Montag die Stadt besucht und mit den Menschen über die Lage gesprochen, die sich nicht verbessert hat."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("German");
    }

    @Test
    void readsAnyTextWithoutFailing() {
        var random = new Random(5);
        var pieces = List.of(
                "the ",
                "was in ",
                "“",
                "\"",
                "(",
                ")",
                "\n",
                "\n\n",
                "- ",
                "|",
                "Paris ",
                "1,000 ",
                "%",
                "said ",
                ", ",
                ". ",
                "\ud83d\ude00",
                "\u0000",
                "and ",
                "he ",
                "Monday ",
                "$",
                "'s ",
                "of ");
        for (int round = 0; round < 60; round++) {
            var text = new StringBuilder();
            int length = 1 + random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                TheEngine.draft("", text.toString(), PUBLISHED);
            } catch (Refusal refusal) {
                assertThat(refusal.getMessage()).isNotBlank();
            }
        }
    }
}
