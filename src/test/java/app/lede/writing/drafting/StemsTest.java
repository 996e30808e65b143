package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.reading.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway sold the bridge of Narvik to Sweden in 1990. | In which year did Norway sell the bridge of Narvik to Sweden?",
                "Norway sold the bridge of Narvik to Sweden in 1990. | To which country did Norway sell the bridge of Narvik in 1990?",
                "Norway sold the bridge of Narvik to Sweden in 1990. | Which country sold the bridge of Narvik to Sweden in 1990?",
                "Norway has sold a port to Sweden in Kiruna. | To which country has Norway sold a port in Kiruna?",
                "Norway will pay 400 workers in Narvik in 2023. | How many workers will Norway pay in Narvik in 2023?",
                "Kari Nordmann thanked Ola Hansen in Oslo. | Whom did Kari Nordmann thank in Oslo?",
                "Kari Nordmann visited Lyon on 14 May 2019. | On which date did Kari Nordmann visit Lyon?",
                "Kari Nordmann visited Lyon in May 2019. | In which month and year did Kari Nordmann visit Lyon?",
                "Norway was sued by Sweden in 1990. | In which year was Norway sued by Sweden?",
                "The company Alteva was founded by Dean Porter in 1999. | Who founded the company Alteva in 1999?",
                "The song Lumina was written by Anna Weiss in 1999. | Who wrote the song Lumina in 1999?",
                "According to Kari Nordmann, Norway paid 400 workers in Narvik in 2020. | According to Kari Nordmann, which country paid 400 workers in Narvik in 2020?"
            })
    void askAsAnEditorWould(String text, String stem) {
        assertThat(TheMaterial.questions(text)).contains(stem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 400,000 people visited the museum in Lyon in 2019. | More than how many people visited the museum in Lyon in 2019?",
                "About 300 soldiers guarded the port of Narvik in 2019. | About how many soldiers guarded the port of Narvik in 2019?",
                "Sweden closed at least 40 schools in Kiruna in 2019. | At least how many schools did Sweden close in Kiruna in 2019?",
                "Sweden closed more than 40 schools in Kiruna in 2019. | More than how many schools did Sweden close in Kiruna in 2019?",
                "Sweden closed about 40 schools in Kiruna in 2019. | About how many schools did Sweden close in Kiruna in 2019?",
                "Sweden closed 40 schools in Kiruna in 2019. | How many schools did Sweden close in Kiruna in 2019?"
            })
    void keepTheHedgeOfANumber(String text, String stem) {
        assertThat(TheMaterial.stems(new NumberWriter(), text)).containsExactly(stem);
    }

    @Test
    void askNothingOfWhatIsNotSo() {
        assertThat(TheMaterial.questions(
                        "Norway did not sell a port in Kiruna. Sweden never paid 400 workers in Narvik."))
                .isEmpty();
    }

    @Test
    void doNotAskWhoIsOneOfMany() {
        assertThat(TheMaterial.questions("Peter Brandt was an influential painter in Kiel."))
                .noneMatch(stem -> stem.startsWith("Who"));
    }

    @ParameterizedTest
    @CsvSource({"norway, Norway", "iPhone, iPhone", "Kiel, Kiel"})
    void beginWithACapitalUnlessTheNameHasItsOwn(String text, String expected) {
        assertThat(Words.capital(text)).isEqualTo(expected);
        assertThat(Words.capital("")).isEmpty();
    }
}
