package app.lede.review;

import java.util.UUID;

/** How many facts of an article a learner did not know when they were last asked. */
public record ArticleMistakes(UUID articleId, String title, int facts) {}
