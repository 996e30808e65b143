package app.lede.writing;

import app.lede.article.ArticleUse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Offers to write questions about an article, and shows the sets that came of it. */
@Component
class QuestionWriting implements ArticleUse {
    private final ItemSets sets;
    private final Drafting drafting;

    QuestionWriting(ItemSets sets, Drafting drafting) {
        this.sets = sets;
        this.drafting = drafting;
    }

    @Override
    public String label() {
        return "Write questions";
    }

    @Override
    public String begin(UUID articleId) {
        var set = sets.begin(articleId);
        drafting.begin(set.id(), DraftWish.FIRST);
        return WritingNavigation.set(set.id());
    }

    @Override
    public Map<UUID, List<Made>> made() {
        return sets.mine().stream()
                .collect(Collectors.groupingBy(
                        SetSummary::articleId,
                        Collectors.mapping(
                                set -> new Made(set.title(), WritingNavigation.set(set.id())), Collectors.toList())));
    }
}
