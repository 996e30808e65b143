package app.lede.writing;

import java.time.Instant;
import java.util.UUID;

/** An item set in a list. */
public record SetSummary(
        UUID id, String title, UUID articleId, String articleTitle, long kept, long undecided, Instant changedAt) {}
