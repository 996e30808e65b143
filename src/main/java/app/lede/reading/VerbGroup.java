package app.lede.reading;

/**
 * The verb of a statement.
 *
 * @param text as it stands in the statement: "has been displaced"
 * @param operator the word that goes before the subject in a question: "has", or "did" where the statement has none
 * @param rest what stays behind the subject in a question: "been displaced", or "receive" where "did" goes before
 * @param lemma the dictionary form of the main verb
 */
public record VerbGroup(String text, String operator, String rest, String lemma) {}
