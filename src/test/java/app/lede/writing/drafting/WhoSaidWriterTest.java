package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Option;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoSaidWriterTest {
    private static final String OTHERS =
            " Karl Schulz, the mayor of Turin, built a mill. Emma Vogel, the mayor of Bergen, painted the hall of Bergen. Ola Hansen, the mayor of Oslo, left Oslo in 2017.";

    private static List<Proposal> asked(String text) {
        return TheMaterial.proposals(new WhoSaidWriter(), text);
    }

    @Test
    void asksWhoseWordsTheyAre() {
        assertThat(asked("“The bridge in Narvik will be closed for a year,” said Kari Nordmann." + OTHERS))
                .singleElement()
                .satisfies(proposal -> {
                    var said = (WhoSaidIt) proposal.content();
                    assertThat(said.keyText()).isEqualTo("Kari Nordmann");
                    assertThat(said.options())
                            .extracting(Option::text)
                            .containsExactlyInAnyOrder("Emma Vogel", "Kari Nordmann", "Karl Schulz", "Ola Hansen");
                    assertThat(proposal.fact().evidence().text()).contains("Kari Nordmann", "closed for a year");
                });
    }

    @Test
    void isTypedWhereThereAreTooFewOthers() {
        assertThat(asked("“The bridge in Narvik will be closed for a year,” said Kari Nordmann."))
                .singleElement()
                .satisfies(proposal -> assertThat(((TypedAnswer) proposal.content()).accepted())
                        .containsExactly("Kari Nordmann", "Nordmann"));
    }

    @Test
    void offersNobodyWhoNeitherSpeaksNorHoldsAnOffice() {
        assertThat(
                        asked(
                                "“The bridge in Narvik will be closed for a year,” said Kari Nordmann."
                                        + " Karl Schulz was killed in Turin. Emma Vogel painted the hall of Bergen. Ola Hansen left Oslo in 2017."))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.content().stem())
                        .isEqualTo("Who said, “The bridge in Narvik will be closed for a year”?"));
    }

    @Test
    void takesTheStopBehindTheClosingMark() {
        assertThat(asked("“The bridge in Narvik will be closed for a year”, said Kari Nordmann." + OTHERS))
                .singleElement()
                .satisfies(proposal -> assertThat(((WhoSaidIt) proposal.content()).quote())
                        .isEqualTo("The bridge in Narvik will be closed for a year."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“There is a lot of anger here in Narvik,” said Kari Nordmann.",
                "“This would not have been possible in Norway,” said Kari Nordmann.",
                "“In Norway this would not have been possible,” said Kari Nordmann.",
                "“It will be closed for a whole year,” said Kari Nordmann.",
                "“In Norway he will be closed for a whole year,” said Kari Nordmann.",
                "“But the bridge in Narvik will be closed for a year,” said Kari Nordmann.",
                "“The bridge was closed,” said Kari Nordmann.",
                "“The bridge in Narvik will be closed for a year,” said a spokesman."
            })
    void leavesWhatPointsOutsideOrIsShortOrNobodys(String quotation) {
        assertThat(asked(quotation + OTHERS)).isEmpty();
    }

    @Test
    void neverOffersWhomTheWordsName() {
        assertThat(asked("“The bridge in Narvik was painted well by Emma Vogel,” said Kari Nordmann." + OTHERS))
                .singleElement()
                .satisfies(proposal -> assertThat(((WhoSaidIt) proposal.content()).options())
                        .extracting(Option::text)
                        .doesNotContain("Emma Vogel"));
    }
}
