package app.lede.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows what "the vaccine" stands for: a noun that was introduced in one fuller way only ("a malaria vaccine") is taken up
 * by the bare noun with "the". A noun introduced in two ways, or never, stays open.
 */
final class Definites {
    private static final int LONGEST = 7;
    private final Map<String, List<Introduction>> introductions = new HashMap<>();

    /** Marks a form that takes no article. */
    private static final String NAME = "= ";

    private record Introduction(int sentence, int token, String text, boolean fuller) {}

    Definites(List<Sentence> sentences) {
        for (var sentence : sentences) {
            for (var token : sentence.tokens()) {
                if (token.tag().equals("NN") || token.tag().equals("NNS")) {
                    introduce(sentence, token);
                } else if (token.isName() && !token.isRelation("compound")) {
                    introduceName(sentence, token);
                }
            }
        }
    }

    private void introduce(Sentence sentence, Token noun) {
        var key = noun.lemma().toLowerCase(Locale.ROOT);
        if (noun.isRelation("compound")) {
            return;
        }
        introductions
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Introduction(
                        sentence.index(), noun.index(), fuller(sentence, noun).orElse(""), isComplete(sentence, noun)));
    }

    /** "Notre-Dame Cathedral" introduces "the cathedral". */
    private void introduceName(Sentence sentence, Token last) {
        int first = last.index();
        while (first > 0
                && (sentence.token(first - 1).isName()
                        || sentence.token(first - 1).text().equals("-")
                                && first > 1
                                && sentence.token(first - 2).isName())
                && sentence.token(first - 1).head() == last.index()) {
            first--;
        }
        if (first == last.index()) {
            return;
        }
        boolean article = first > 0 && sentence.token(first - 1).text().equalsIgnoreCase("the");
        introductions
                .computeIfAbsent(last.text().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                .add(new Introduction(
                        sentence.index(),
                        last.index(),
                        (article ? "the " : NAME) + Words.join(sentence, first, last.index()),
                        true));
    }

    /** What the bare noun with "the" stands for, with its article if it takes one. */
    Optional<String> standsFor(Sentence sentence, Token noun) {
        var forms = new LinkedHashSet<String>();
        for (var earlier : introductions.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of())) {
            boolean before = earlier.sentence() < sentence.index()
                    || earlier.sentence() == sentence.index() && earlier.token() < noun.index();
            if (before && earlier.fuller()) {
                forms.add(earlier.text());
            }
        }
        if (forms.size() != 1 || forms.contains("")) {
            return Optional.empty();
        }
        var form = forms.iterator().next();
        return Optional.of(
                form.startsWith(NAME) ? form.substring(NAME.length()) : form.startsWith("the ") ? form : "the " + form);
    }

    /** Whether the noun occurred before, so that "the" may point back to it. */
    boolean occurredBefore(Sentence sentence, Token noun) {
        return introductions.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
                .anyMatch(earlier -> earlier.sentence() < sentence.index()
                        || earlier.sentence() == sentence.index() && earlier.token() < noun.index());
    }

    /** Whether a noun says by itself, through its modifiers, which one it is. */
    static boolean isComplete(Sentence sentence, Token noun) {
        for (var child : sentence.children(noun.index())) {
            switch (child.relation()) {
                case "nmod", "nmod:of", "acl", "acl:relcl", "nmod:poss", "appos", "flat" -> {
                    if (child.index() < noun.index() || followsDirectly(sentence, noun, child)) {
                        return true;
                    }
                }
                case "compound" -> {
                    if (child.isName()) {
                        return true;
                    }
                }
                case "amod" -> {
                    if (child.isName()
                            || Character.isUpperCase(child.text().codePointAt(0))
                            || child.tag().equals("JJS")
                            || child.hasLemma(
                                    "first",
                                    "last",
                                    "second",
                                    "third",
                                    "fourth",
                                    "fifth",
                                    "only",
                                    "main",
                                    "whole",
                                    "same",
                                    "national",
                                    "public",
                                    "own")) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean followsDirectly(Sentence sentence, Token noun, Token child) {
        for (int i = noun.index() + 1; i < child.index(); i++) {
            if (sentence.token(i).text().equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** The noun with the modifiers that say which one it is, where these are plain. */
    private static Optional<String> fuller(Sentence sentence, Token noun) {
        int first = noun.index();
        int last = noun.index();
        for (var child : sentence.children(noun.index())) {
            if (child.isRelation("amod", "compound") && child.index() < noun.index()) {
                first = Math.min(first, sentence.subtree(child.index()).nextSetBit(0));
            } else if (child.isRelation("nmod:poss", "nummod", "appos")) {
                return Optional.empty();
            }
        }
        for (var child : sentence.children(noun.index(), "nmod")) {
            var tree = sentence.subtree(child.index());
            if (tree.nextSetBit(0) == last + 1
                    && Sentence.isContiguous(tree)
                    && sentence.child(child.index(), "case")
                            .filter(c -> c.hasLemma("of", "in", "on", "against", "between", "for"))
                            .isPresent()) {
                last = tree.length() - 1;
            }
        }
        if (last - first + 1 > LONGEST || last == first) {
            return Optional.empty();
        }
        for (int i = first; i <= last; i++) {
            var token = sentence.token(i);
            if (token.tag().startsWith("PRP")
                    || token.tag().equals("CD")
                    || token.isPunctuation() && !token.text().equals("-")
                    || token.isRelation("acl", "acl:relcl")
                    || token.hasLemma(
                            "this",
                            "that",
                            "these",
                            "those",
                            "other",
                            "another",
                            "such",
                            "same",
                            "new",
                            "previous",
                            "next",
                            "last")) {
                return Optional.empty();
            }
        }
        return Optional.of(Words.join(sentence, first, last));
    }
}
