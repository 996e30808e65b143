package app.lede.statistics;

/**
 * One option of an item.
 *
 * @param label as shown: a letter or a text
 * @param key whether choosing it is right
 */
public record Choice(String label, boolean key) {}
