package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.ClaimOrFact;
import app.lede.item.ItemKind;
import app.lede.writing.DraftItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsAndFactsTest {

    private static List<ClaimOrFact> drafted(String text) {
        return TheEngine.draft("", text, LocalDate.of(2021, 9, 14), ItemKind.CLAIM_OR_FACT).draft().items().stream()
                .map(DraftItem::item)
                .map(item -> (ClaimOrFact) item.content())
                .toList();
    }

    private static final String CLAIM =
            "Hassan Adel said that Russian aircraft had bombed targets in Idlib in August 2021.";
    private static final String FACT = "Vladimir Putin received Bashar al-Assad in Moscow on 13 September 2021.";

    @Test
    void tellsWhoClaimsWhatOnlyTheySay() {
        assertThat(drafted(FACT + "\n\n" + CLAIM))
                .anySatisfy(item -> {
                    assertThat(item.claim()).isTrue();
                    assertThat(item.speaker()).isEqualTo("Hassan Adel");
                    assertThat(item.stem()).contains("bombed", "Idlib").doesNotContain("Adel", "said");
                })
                .anySatisfy(item -> {
                    assertThat(item.claim()).isFalse();
                    assertThat(item.stem()).startsWith("Vladimir Putin received");
                });
    }

    @Test
    void takesNothingForAClaimThatTheArticleSaysItselfToo() {
        assertThat(drafted(CLAIM + "\n\nRussian aircraft bombed many targets in Idlib in August 2021."))
                .noneMatch(ClaimOrFact::claim);
    }

    @Test
    void takesNothingForAFactBesideReportedSpeech() {
        assertThat(drafted(FACT + " They spoke of gas, the Kremlin said.\n\n" + CLAIM))
                .allMatch(ClaimOrFact::claim);
    }

    @Test
    void leavesAStatementThatPointsToItsSpeaker() {
        assertThat(drafted("Steve Jobs said that his company sold 13 million computers in Boston in 2010."))
                .isEmpty();
    }

    @Test
    void asksNothingWhereNobodyClaimsAnything() {
        assertThat(drafted(FACT)).isEmpty();
    }
}
