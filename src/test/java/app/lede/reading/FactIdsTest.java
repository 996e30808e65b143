package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FactIdsTest {
    @Property
    void areOfOneForm(@ForAll String statement) {
        assertThat(FactIds.of(statement)).matches("f-[0-9a-f]{10}").isEqualTo(FactIds.of(statement));
    }

    @Test
    void doNotChangeWithMarksAndCapitals() {
        assertThat(FactIds.of("Putin received Assad in Moscow."))
                .isEqualTo(FactIds.of("“Putin”  received ASSAD, in Moscow"))
                .isNotEqualTo(FactIds.of("Putin received Assad in Minsk."));
    }

    @Test
    void staySoInEveryVersion() {
        assertThat(FactIds.of("Croatia adopted the euro on 1 January 2023.")).isEqualTo("f-84b93f96b4");
    }
}
