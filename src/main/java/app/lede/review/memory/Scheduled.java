package app.lede.review.memory;

/** What an answer makes of a fact, and how long to wait before it is asked again. */
public record Scheduled(FactMemory fact, Wait delay) {}
