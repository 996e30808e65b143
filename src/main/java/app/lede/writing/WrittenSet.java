package app.lede.writing;

import app.lede.article.Article;
import java.time.Instant;
import java.util.UUID;

/**
 * An item set as its author works on it.
 *
 * @param revision grows with every change; whoever saves tells which revision they saw
 */
public record WrittenSet(UUID id, long revision, Article article, SetContent content, Instant changedAt) {}
