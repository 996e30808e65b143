package app.lede.article;

import app.lede.base.Refusal;
import java.util.UUID;

/** The text is there already; the existing article is offered instead. */
public class AlreadyThere extends Refusal {
    private final transient UUID articleId;

    AlreadyThere(Article existing) {
        super(
                existing.onShelf()
                        ? "This text is on the shelf already: “" + existing.title() + "”. You can use it from there."
                        : "You brought this text before: “" + existing.title() + "”. You can go on with it.");
        this.articleId = existing.id();
    }

    public UUID articleId() {
        return articleId;
    }
}
