package app.lede.reading;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause whose parts are clear: a subject before a finite verb, and constituents behind it.
 *
 * @param predicate the main verb, or the noun or adjective of a clause with "be"
 * @param subject the span of the subject
 * @param subjectHead the word at the head of the subject
 * @param stands for a relative clause, the mention its pronoun stands for
 * @param verbFirst first word of the verb group
 * @param verbLast last word of the verb group
 */
record Clause(
        Sentence sentence,
        int predicate,
        Span subject,
        int subjectHead,
        @Nullable Mention stands,
        int verbFirst,
        int verbLast,
        List<Constituent> constituents,
        BitSet drop) {

    record Span(int first, int last) {}

    /** "There are 500 engineers": its subject says nothing. */
    static boolean isExistence(Clause clause) {
        return clause.sentence().token(clause.subjectHead()).tag().equals("EX");
    }

    record Constituent(Span span, int head, Phrase.Role role, boolean fronted) {}
}
