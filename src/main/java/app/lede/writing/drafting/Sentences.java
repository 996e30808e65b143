package app.lede.writing.drafting;

import app.lede.reading.Fact;
import app.lede.reading.Mention;
import app.lede.reading.Phrase;
import app.lede.reading.Words;
import java.util.stream.Collectors;

/** Puts the statement of a fact together with one phrase changed. */
final class Sentences {
    static final int SUBJECT = -1;

    private Sentences() {}

    /** The statement up to a phrase; {@link #SUBJECT} is the subject, 0 the first phrase behind the verb. */
    static String before(Fact fact, int at) {
        if (at == SUBJECT) {
            return fact.lead();
        }
        var text = new StringBuilder(fact.lead());
        text.append(fact.subject().text())
                .append(' ')
                .append(fact.verb().text())
                .append(' ');
        fact.rest().subList(0, at).forEach(phrase -> text.append(phrase.text()).append(' '));
        return text.toString();
    }

    /** The statement behind a phrase, with its final stop. */
    static String after(Fact fact, int at) {
        var rest = fact.rest().subList(at + 1, fact.rest().size()).stream()
                .map(phrase -> " " + phrase.text())
                .collect(Collectors.joining());
        var behind = at == SUBJECT ? " " + fact.verb().text() + rest : rest;
        return behind.endsWith(".") ? behind : behind + ".";
    }

    static String with(Fact fact, int at, String phrase) {
        return finished(fact, before(fact, at) + phrase + after(fact, at));
    }

    /** The statement with another verb. */
    static String withVerb(Fact fact, String verb) {
        var rest = after(fact, SUBJECT).substring(1 + fact.verb().text().length());
        return finished(fact, before(fact, SUBJECT) + fact.subject().text() + " " + verb + rest);
    }

    private static String finished(Fact fact, String text) {
        var once = text.replaceAll("\\.\\.$", ".");
        return fact.lead().isEmpty() ? Words.capital(once) : once;
    }

    static Phrase phrase(Fact fact, int at) {
        return at == SUBJECT ? fact.subject() : fact.rest().get(at);
    }

    static String answer(Mention mention) {
        return mention.name();
    }
}
