package app.lede.command;

import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Option;
import app.lede.item.TrueFalse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * An independent look at the grammar of items: LanguageTool's rules for English, which share nothing with the engine.
 * Not thread-safe; making one takes seconds.
 */
final class Grammar {
    /** LanguageTool asks for limits that only the parser of the JDK knows; another one is on the class path. */
    private static final String PARSERS = "javax.xml.parsers.SAXParserFactory";

    private static final String JDK_PARSERS = "com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl";

    /** Rules that find nothing wrong in questions on news, with the reason. */
    static final Map<String, String> IGNORED = Map.of(
            "DATE_NEW_YEAR", "takes dates of past years for slips of the current one",
            "MORFOLOGIK_RULE_EN_US", "names of persons and places are in no dictionary",
            "MISSING_COMMA_AFTER_YEAR", "a matter of style, as its message says");

    /** An option is no sentence: it begins as it stands in the article. */
    private static final String CAPITALS = "UPPERCASE_SENTENCE_START";

    /** A comma inside a name: RTS,S. */
    private static final Pattern INNER_COMMA = Pattern.compile("(?<=\\p{Lu}),(?=\\p{Lu})");

    private final JLanguageTool tool;

    Grammar() {
        var before = System.getProperty(PARSERS);
        System.setProperty(PARSERS, JDK_PARSERS);
        try {
            tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
            // the first check loads the rest
            tool.check("The bridge was opened.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (before == null) {
                System.clearProperty(PARSERS);
            } else {
                System.setProperty(PARSERS, before);
            }
        }
        IGNORED.keySet().forEach(tool::disableRule);
    }

    /**
     * What a rule finds in a text.
     *
     * @param rule LanguageTool's id of the rule
     * @param part the part of the text that it marks
     */
    record Finding(String rule, String message, String text, String part) {
        @Override
        public String toString() {
            return rule + " at “" + part + "” in “" + text + "”: " + message;
        }
    }

    /** What is wrong with the stem, the options and the rationale of an item. */
    List<Finding> check(Item item) {
        var options =
                ItemTexts.options(item.content()).stream().map(Option::text).toList();
        return texts(item).stream()
                .flatMap(text -> check(text).stream())
                .filter(finding -> !finding.rule().equals(CAPITALS) || !options.contains(finding.text()))
                .toList();
    }

    List<Finding> check(String text) {
        try {
            var plain = INNER_COMMA.matcher(text).replaceAll("-");
            return tool.check(plain).stream().map(match -> finding(match, text)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(RuleMatch match, String text) {
        return new Finding(
                match.getRule().getId(),
                match.getMessage().replaceAll("</?suggestion>", "'"),
                text,
                text.substring(match.getFromPos(), match.getToPos()));
    }

    /** The texts of an item that Lede wrote; a gap is filled. */
    static List<String> texts(Item item) {
        var content = item.content();
        var texts = new ArrayList<String>();
        texts.add(content instanceof Gap gap ? gap.before() + gap.accepted().getFirst() + gap.after() : content.stem());
        ItemTexts.options(content).stream().map(Option::text).forEach(texts::add);
        if (content instanceof TrueFalse statement) {
            texts.add(statement.correction());
        }
        texts.add(withoutQuotation(item));
        return texts.stream().filter(text -> !text.isBlank()).distinct().toList();
    }

    /** "The article says: ..." quotes a sentence as it stands there, which Lede did not write. */
    private static String withoutQuotation(Item item) {
        var evidence = item.evidence();
        return evidence == null
                ? item.rationale()
                : item.rationale().replace("“" + evidence.text().replaceAll("\\s+", " ") + "”", "“It was so.”");
    }
}
