package app.lede.attempt;

import java.util.UUID;

/**
 * How an attempt stands.
 *
 * @param mark changes when the attempt ends anew, when one of its responses is marked anew, and when what its quiz is
 *     worth changes
 */
public record ToldMark(UUID classId, String mark) {}
