package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class ArticleCueTest {
    private final FlawRule rule = new ArticleCue();

    @Test
    void warnsWhenTheArticleFitsOnlySomeOptions() {
        Rules.findsInEach(
                rule,
                "choice | Dimorphos is an | *asteroid | comet | planet",
                "choice | DART struck a ... | *moon | asteroid | comet");
    }

    @Test
    void leavesStemsThatFitAll() {
        Rules.passes(
                rule,
                "choice | Dimorphos is an | *asteroid | island | orbit",
                "choice | What is Dimorphos? | *an asteroid | a comet | a planet",
                "choice | He joined a | *university | European club | party");
    }
}
