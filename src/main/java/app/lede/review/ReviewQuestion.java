package app.lede.review;

import app.lede.item.ItemKind;
import app.lede.item.Prompt;
import java.util.UUID;

/**
 * A question of a review, as the learner sees it. It holds no key.
 *
 * @param id names this asking: its answer counts once, however often it is sent
 * @param factId names the fact it is about to {@link Reviewing}
 * @param frozenItemId the question
 * @param article the title of its article
 */
public record ReviewQuestion(UUID id, UUID factId, UUID frozenItemId, ItemKind kind, String article, Prompt prompt) {}
