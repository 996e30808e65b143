package app.lede.results;

import app.lede.item.Item;
import java.util.UUID;

/**
 * One item of an attempt.
 *
 * @param frozenItemId names it to services
 * @param number its number in the quiz, from 1
 * @param given what was given, as a person would say it; empty when blank
 * @param credit share of the item's marks, -2 to 1
 * @param told what was decided about it for everybody, in words; empty if nothing
 */
public record ReviewedItem(
        UUID frozenItemId, int number, Item item, String given, Mark mark, double credit, String told) {}
