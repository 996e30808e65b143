package app.lede.item;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.base.text.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question with its scoring and what it rests on.
 *
 * @param id stays the same through edits and versions
 * @param rationale why the key is right, for feedback; may be empty
 * @param evidence the span of the article it rests on; absent only on items written by hand that name none
 * @param attribution who asserts what is asked, where it is a claim
 * @param fact the fact it asks about; absent on items written by hand
 * @param points what full marks are worth, 1 to 100; {@link #DROPPED} where a quiz has dropped the question
 * @param tags what it is about, for its author to find it by; learners do not see them
 */
public record Item(
        UUID id,
        ItemContent content,
        String rationale,
        @Nullable Evidence evidence,
        @Nullable Attribution attribution,
        @Nullable FactRef fact,
        int points,
        List<String> tags) {

    public static final int MAX_POINTS = 100;

    /** The points of a question that no longer counts. */
    public static final int DROPPED = 0;

    public Item {
        if (points < DROPPED || points > MAX_POINTS) {
            throw new IllegalArgumentException("points must be 0 to " + MAX_POINTS + ", not " + points);
        }
        // rows that were written before there were tags have none
        tags = tags == null ? List.of() : Tags.of(tags);
    }

    /** Without tags. */
    public Item(
            UUID id,
            ItemContent content,
            String rationale,
            @Nullable Evidence evidence,
            @Nullable Attribution attribution,
            @Nullable FactRef fact,
            int points) {
        this(id, content, rationale, evidence, attribution, fact, points, List.of());
    }

    /** Whether it is worth anything. */
    public boolean counts() {
        return points > DROPPED;
    }

    public ItemKind kind() {
        return content.kind();
    }

    /** The same question as an item of its own. */
    public Item withId(UUID changed) {
        return new Item(changed, content, rationale, evidence, attribution, fact, points, tags);
    }

    public Item withContent(ItemContent changed) {
        return new Item(id, changed, rationale, evidence, attribution, fact, points, tags);
    }

    public Item withRationale(String changed) {
        return new Item(id, content, changed, evidence, attribution, fact, points, tags);
    }

    public Item withEvidence(@Nullable Evidence changed) {
        return new Item(id, content, rationale, changed, attribution, fact, points, tags);
    }

    public Item withAttribution(@Nullable Attribution changed) {
        return new Item(id, content, rationale, evidence, changed, fact, points, tags);
    }

    public Item withPoints(int changed) {
        return new Item(id, content, rationale, evidence, attribution, fact, changed, tags);
    }

    public Item withTags(List<String> changed) {
        return new Item(id, content, rationale, evidence, attribution, fact, points, changed);
    }

    /** What must be put right before a learner can be given this item, in words for its author; empty if nothing. */
    public List<String> problems() {
        var problems = new ArrayList<>(content.problems());
        if (!counts()) {
            problems.add("Give 1 to " + MAX_POINTS + " points.");
        }
        return List.copyOf(problems);
    }
}
