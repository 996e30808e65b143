package app.lede.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule forgives, and what looks like it but is another answer. */
class AnswerRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Bashar al-Assad,bashar al assad",
        "Erdoğan,ERDOGAN",
        "air base,airbase",
        "airbase,air-base",
        "al-Assad,Alassad",
        "U.S.,us",
        "Ørsted,orsted"
    })
    void forgivesCaseAccentsPunctuationAndSpaces(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isTrue();
        assertThat(isRight(typed, accepted)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"not able,notable", "un armed,unarmed", "no table,notable", "2 1,21", "1 2 million,12 million"})
    void joinsNeitherDenialsNorNumbers(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isFalse();
        assertThat(isRight(typed, accepted)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "the Kremlin,Kremlin",
        "president of the United States,president of United States",
        "Moscow,in Moscow",
        "the Moscow airport,at Moscow airport",
        "a strike,strike"
    })
    void forgivesArticlesAndTheWordsInFrontOfPlaces(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isTrue();
        assertThat(isRight(typed, accepted)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Moscow,near Moscow", "The Who,Who is", "Vitamin A,Vitamin", "Plan A,Plan B", "from Moscow,to Moscow"})
    void leavesOtherSmallWordsAlone(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isFalse();
        assertThat(isRight(typed, accepted)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "21,twenty-one",
        "21,Twenty one",
        "'400,000',400k",
        "'400,000',four hundred thousand",
        "'400,000 people',400 000 people",
        "a hundred soldiers,100 soldiers",
        "half a million,'500,000'",
        "third,3rd",
        "twenty-first,21st",
        "the 21st century,twenty-first century",
        "1.50,1.5",
        "'1,5',1.5",
        "F-16,F16",
        "seven of ten,7 of 10"
    })
    void readsNumbersHoweverTheyAreWritten(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isTrue();
        assertThat(isRight(typed, accepted)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "21,12",
        "21,twenty",
        "2021,2012",
        "2-1,2.1",
        "2-1,1-2",
        "1.5,15",
        "-5,5",
        "007,7",
        "F-16,F-15",
        "third,3",
        "3rd,2nd",
        "21st century,20th century",
        "sixteen,sixty",
        "seventy,seventeen",
        "three million,three billion",
        "seven of ten,ten of seven",
        "20 first-time voters,21st time voters",
        "seventeen,seventen"
    })
    void keepsNumbersApart(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isFalse();
        assertThat(isRight(typed, accepted)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "$3bn,3 billion dollars",
        "$3 billion,3 billion",
        "45%,45 per cent",
        "45 percent,45",
        "45,45 %",
        "€50,50 euros",
        "fifty pounds,£50"
    })
    void readsSignsForWhatIsCounted(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isTrue();
        assertThat(isRight(typed, accepted)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"$5,5%", "€50,$50", "45 percent,45 people", "5 dollars,6", "percent,dollars"})
    void keepsWhatIsCountedApart(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isFalse();
        assertThat(isRight(typed, accepted)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "colour,color",
        "Labour Party,labor party",
        "organisation,organization",
        "the Defence Ministry,defense ministry"
    })
    void knowsBritishAndAmericanSpelling(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isTrue();
        assertThat(isRight(typed, accepted)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ceasefire,ceasefre",
        "ceasefire,ceasfier",
        "government,goverment",
        "Parliament,parliment",
        "election,elections",
        "hospital,hospitol",
        "Damascus,Damasus",
        "Damascus,damascsu",
        "Merkel,Mekrel",
        "Bashar al-Assad,Bashar al-Asasd",
        "Lukashenko,Lukashenkko",
        "September,Septmber",
        "Kyrgyzstan,Kyrgistan",
        "vaccination campaign,vacination campain"
    })
    void forgivesSlips(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Iran,Iraq",
        "Austria,Australia",
        "Niger,Nigeria",
        "Slovakia,Slovenia",
        "north,south",
        "eastern,western",
        "Merkel,Markel",
        "Bush,Busch",
        "Johnson,Johnston",
        "Petersen,Peterson",
        "Brown,Browne",
        "Syria,Syrian",
        "Gambia,Zambia",
        "Mali,Malta",
        "Guinea,Guyana",
        "Daraa,Deraa",
        "employer,employee",
        "warship,worship",
        "immigration,emigration",
        "legal,illegal",
        "import,export",
        "united,untied",
        "president,resident",
        "major,mayor",
        "Tuesday,Thursday",
        "June,July",
        "never,ever",
        "havent,haven",
        "careful,careless",
        "Obama,Osama",
        "Marie,Maria",
        "Daniel,Daniela"
    })
    void takesNoOtherWordOrNameForASlip(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isFalse();
        assertThat(isRight(typed, accepted)).isFalse();
    }

    @Test
    void aWordOfTheArticleIsNoSlip() {
        var accepted = List.of("Zaporizhia");
        assertThat(new AnswerRules("").isAnyOf(accepted, "Zaporizhai")).isTrue();
        assertThat(new AnswerRules("The Zaporizhai clan denied it.").isAnyOf(accepted, "Zaporizhai"))
                .isFalse();
    }

    @Test
    void aWordTheArticleWritesWithoutACapitalIsNoName() {
        var accepted = List.of("deepfake");
        assertThat(new AnswerRules("").isAnyOf(accepted, "deepfacke")).isFalse();
        assertThat(new AnswerRules("The video was a deepfake.").isAnyOf(accepted, "deepfacke"))
                .isTrue();
    }

    @Test
    void anAnswerMayHaveTwoSlipsAndNoThird() {
        var accepted = List.of("hospital vaccination campaign");
        assertThat(new AnswerRules("").isAnyOf(accepted, "hospitel vacination campaign"))
                .isTrue();
        assertThat(new AnswerRules("").isAnyOf(accepted, "hospitel vacination campain"))
                .isFalse();
    }

    @Test
    void anItemTakesTheArticleAndTheQuestionIntoAccountAndWhatWasAcceptedLater() {
        var item = new TypedAnswer("Not Damasus, but which city?", List.of("Damascus"));
        var typed = new Response.Typed("Damasus");
        assertThat(item.score(typed)).isEqualTo(new Outcome.Wrong());
        assertThat(item.score(typed, Marking.STANDARD.withAlsoAccepted(List.of("Damasus"))))
                .isEqualTo(new Outcome.Right());
        var free = new TypedAnswer("Which city?", List.of("Damascus"));
        assertThat(free.score(typed)).isEqualTo(new Outcome.Right());
        assertThat(free.score(typed, Marking.STANDARD.withContext("A man named Damasus.")))
                .isEqualTo(new Outcome.Wrong());
    }

    @Test
    void aNumberCanBeAcceptedLaterToo() {
        var number = Items.NUMBER;
        var marking = Marking.STANDARD.withAlsoAccepted(List.of("about half a million"));
        assertThat(number.score(new Response.Typed("about half a million"))).isEqualTo(new Outcome.Wrong());
        assertThat(number.score(new Response.Typed("About 500,000"), marking)).isEqualTo(new Outcome.Right());
        assertThat(number.score(new Response.Typed("600,000"), marking)).isEqualTo(new Outcome.Wrong());
    }

    private static boolean isRight(String accepted, String typed) {
        return AnswerText.matches(List.of(accepted), typed);
    }
}
