package app.lede.quiz;

import app.lede.writing.FrozenSet;
import app.lede.writing.FrozenSets;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The versions of sets that quizzes ask. A version never changes, so those used last are kept in memory. */
@Component
class FrozenPapers {
    private static final int MOST_KEPT = 500;

    private final FrozenSets frozenSets;
    private final Cache<UUID, FrozenSet> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    FrozenPapers(FrozenSets frozenSets) {
        this.frozenSets = frozenSets;
    }

    FrozenSet get(UUID versionId) {
        return kept.get(versionId, frozenSets::frozen);
    }
}
