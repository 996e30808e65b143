package app.lede.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.PartialCredit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Rules are kept as JSON: what is stored can be read again, and its names do not change. */
class TakingRulesTest {
    private static final TakingRules UNUSUAL = new TakingRules(
            Duration.ofMinutes(20),
            Duration.ofSeconds(30),
            Paging.ALL_ON_ONE_PAGE,
            Movement.FORWARD_ONLY,
            5,
            ArticleAccess.BEFORE_ONLY,
            CountingAttempt.MEAN,
            0.25,
            true,
            2,
            FeedbackParts.NONE.withScore(true),
            PartialCredit.NONE);

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void comeBackAsTheyWere() {
        assertThat(json.readValue(json.writeValueAsString(UNUSUAL), TakingRules.class))
                .isEqualTo(UNUSUAL);
        assertThat(json.readValue(json.writeValueAsString(TakingRules.USUAL), TakingRules.class))
                .isEqualTo(TakingRules.USUAL);
    }

    @Test
    void areStoredUnderTheirNames() {
        assertThat(json.readTree(json.writeValueAsString(UNUSUAL))).isEqualTo(json.readTree("""
                {"timeLimit":"PT20M","grace":"PT30S","paging":"ALL_ON_ONE_PAGE","movement":"FORWARD_ONLY","drawn":5,
                "article":"BEFORE_ONLY","counts":"MEAN","penalty":0.25,"certainty":true,"tries":2,
                "shows":{"score":true,"rightOrWrong":false,"key":false,"rationale":false,"evidence":false},
                "partialCredit":{"severalKeys":"ALL_OR_NOTHING","pairs":"ALL_OR_NOTHING","order":"ALL_OR_NOTHING"}}
                """));
    }

    @Test
    void whatIsNotNamedIsAsUsual() {
        assertThat(json.readValue("{}", TakingRules.class)).isEqualTo(TakingRules.USUAL);
        assertThat(json.readValue("{\"article\":\"NEVER\"}", TakingRules.class))
                .isEqualTo(TakingRules.USUAL.withArticle(ArticleAccess.NEVER));
    }
}
