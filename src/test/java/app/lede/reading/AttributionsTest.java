package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose claim a clause is; a claim is never told as a fact. */
class AttributionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to the Kremlin, Russia sent 400 soldiers to Mali. | According to the Kremlin, Russia sent 400 soldiers to Mali.",
                "Russia sent 400 soldiers to Mali, according to the Kremlin. | According to the Kremlin, Russia sent 400 soldiers to Mali.",
                "Peter Brandt said that Norway sold the bridge of Narvik, and Sweden closed the port of Kiruna. | According to Peter Brandt, Sweden closed the port of Kiruna.",
                "According to the Kremlin, Peter Brandt said that Russia had sent 400 soldiers to Mali. | According to Peter Brandt, as reported by the Kremlin, Russia had sent 400 soldiers to Mali.",
                "Officials said that Russia had sent 400 soldiers to Mali. | According to officials, Russia had sent 400 soldiers to Mali.",
                "A fire in Dhaka has killed at least 52 people, officials say. | According to officials, a fire in Dhaka has killed at least 52 people.",
                "Some 200,000 people marched in Paris on Saturday, according to local police. | According to local police, some 200,000 people marched in Paris on 11 September 2021.",
                "Norway sold the bridge of Narvik, Judge Ida Moe ruled. | According to Ida Moe, Norway sold the bridge of Narvik."
            })
    void namesWhoClaims(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia reportedly sent 400 soldiers to Mali.",
                "Russia allegedly sent 400 soldiers to Mali.",
                "Russia is said to have sent 400 soldiers to Mali.",
                "Russia is believed to hold 400 soldiers in Mali.",
                "Russia is expected to send 400 soldiers to Mali.",
                "The officials said that Russia had sent 400 soldiers to Mali.",
                "Other officials said that Russia had sent 400 soldiers to Mali.",
                "A source said that Russia had sent 400 soldiers to Mali.",
                "Officials did not say how many soldiers Russia had sent to Mali.",
                "Peter Brandt did not say that Russia had sent 400 soldiers to Mali.",
                "State media said that Norway had sold the bridge of Narvik.",
                "Norway, it is claimed, sold the bridge of Narvik.",
                "Peter Brandt denied that Russia had sent 400 soldiers to Mali.",
                "Peter Brandt asked whether Russia had sent 400 soldiers to Mali."
            })
    void leavesClaimsOfNobodyInParticular(String text) {
        assertThat(TheReader.statements(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge in Narvik is old. Norway sold the bridge to Sweden in 1990. Sweden closed the bridge in 1995,” said Kari Nordmann.",
                "“Norway sold the bridge of Narvik to Sweden in 1990.\n\n“Sweden closed the bridge of Narvik in 1995,” said Kari Nordmann.",
                "“Norway sold the bridge of Narvik,” Peter Brandt said."
            })
    void makesNoFactOfAQuotation(String text) {
        assertThat(TheReader.statements(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Brandt said Norway sold the bridge of Narvik and closed the port of Kirkenes.",
                "Peter Brandt said Norway sold the bridge of Narvik and Sweden closed the port of Kiruna."
            })
    void neverTellsWhatMayBePartOfAReport(String text) {
        assertThat(TheReader.read(text, null).facts()).allMatch(fact -> fact.attribution() != null);
    }

    @Test
    void tellsWhatTheArticleTellsItself() {
        assertThat(TheReader.read("Russia sent 400 soldiers to Mali.", null).facts())
                .singleElement()
                .matches(fact -> fact.attribution() == null);
    }
}
