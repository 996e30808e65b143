package app.lede.writing.drafting;

import app.lede.reading.Fact;
import app.lede.reading.Mention;

/**
 * A question on one mention of a fact, before it is given the form of an item.
 *
 * @param stem the question, ending in a question mark
 * @param answer the right answer as an option shows it
 * @param subject whether the subject of the fact is asked for
 */
record Question(Fact fact, Mention mention, String stem, String answer, boolean subject) {}
