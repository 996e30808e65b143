package app.lede.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds counts, sums of money and percentages with their hedges. Ranges, ordinals, dates and parts of names are left. */
final class Quantities {
    private static final Map<String, BigDecimal> SMALL = numberWords();
    private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion", "trillion");
    private static final Map<String, String> HEDGES = WordLists.pairs("hedges");
    private static final List<String[]> HEDGE_WORDS = HEDGES.keySet().stream()
            .map(phrase -> phrase.split(" "))
            .sorted(Comparator.comparingInt((String[] words) -> words.length).reversed())
            .toList();
    private static final Set<String> NOT_COUNTED = Set.of(
            "year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "time", "am", "pm", "p.m.",
            "a.m.", "oclock", "place", "version", "th", "age");

    private Quantities() {}

    private static Map<String, BigDecimal> numberWords() {
        var words = new java.util.HashMap<String, BigDecimal>();
        WordLists.pairs("number-words").forEach((word, value) -> words.put(word, new BigDecimal(value)));
        return words;
    }

    static List<Mention> find(Sentence sentence) {
        var found = new ArrayList<Mention>();
        int at = 0;
        while (at < sentence.size()) {
            int last = at;
            if (isNumber(sentence.token(at))) {
                while (last + 1 < sentence.size()
                        && (isNumber(sentence.token(last + 1)) || isCompoundHyphen(sentence, last + 1))) {
                    last++;
                }
                add(sentence, at, last, found);
            }
            at = last + 1;
        }
        return found;
    }

    /** "Twenty-five": a hyphen between tens and ones, both in words. */
    private static boolean isCompoundHyphen(Sentence sentence, int at) {
        if (!sentence.token(at).text().equals("-") || at + 1 >= sentence.size()) {
            return false;
        }
        var tens = SMALL.get(sentence.token(at - 1).text().toLowerCase(Locale.ROOT));
        var ones = SMALL.get(sentence.token(at + 1).text().toLowerCase(Locale.ROOT));
        return tens != null
                && ones != null
                && tens.compareTo(BigDecimal.valueOf(20)) >= 0
                && tens.compareTo(BigDecimal.valueOf(90)) <= 0
                && ones.compareTo(BigDecimal.ONE) >= 0
                && ones.compareTo(BigDecimal.valueOf(9)) <= 0;
    }

    private static boolean isNumber(Token token) {
        return token.tag().equals("CD")
                && !token.entity().equals("DATE")
                && !token.entity().equals("TIME")
                && !token.entity().equals("ORDINAL");
    }

    private static void add(Sentence sentence, int first, int last, List<Mention> found) {
        var value = value(sentence, first, last);
        if (value == null || inRange(sentence, first, last)) {
            return;
        }
        boolean currency = first > 0 && isCurrency(sentence.token(first - 1).text());
        boolean percent = last + 1 < sentence.size()
                && (sentence.token(last + 1).text().equals("%")
                        || sentence.token(last + 1).hasLemma("percent", "percentage"));
        if (!percent
                && last + 2 < sentence.size()
                && sentence.token(last + 1).hasLemma("per")
                && sentence.token(last + 2).hasLemma("cent")) {
            last++;
            percent = true;
        }
        int begin = currency ? first - 1 : first;
        int end = percent ? last + 1 : last;
        if (percent && currency) {
            return;
        }
        var measure = currency ? Quantity.Measure.MONEY : percent ? Quantity.Measure.PERCENT : Quantity.Measure.COUNT;
        var unit = "";
        if (measure == Quantity.Measure.COUNT) {
            var token = sentence.token(last);
            if (!token.isRelation("nummod") || token.head() <= last) {
                return;
            }
            var noun = sentence.token(token.head());
            if (!noun.isNoun()
                    || noun.isName()
                    || NOT_COUNTED.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
                return;
            }
            if (value.compareTo(BigDecimal.ONE) <= 0
                    || !noun.tag().equals("NNS") && !noun.hasLemma("people", "percent")) {
                return;
            }
            unit = noun.text();
        } else if (measure == Quantity.Measure.PERCENT) {
            unit = "percent";
        }
        var amount = Words.join(sentence, begin, end);
        if (begin > 0
                && !sentence.spaceBefore(begin)
                && !sentence.token(begin - 1).isPunctuation()) {
            return;
        }
        int hedge = hedgeStart(sentence, begin);
        var hedgeText = hedge < begin ? Words.join(sentence, hedge, begin - 1) : "";
        if (hedge > 0
                        && sentence.token(hedge - 1)
                                .hasLemma(
                                        "another",
                                        "other",
                                        "additional",
                                        "these",
                                        "those",
                                        "his",
                                        "her",
                                        "their",
                                        "its",
                                        "the",
                                        "no",
                                        "each",
                                        "every",
                                        "any",
                                        "only",
                                        "just",
                                        "first",
                                        "last",
                                        "than")
                || sentence.tokens().subList(Math.max(0, hedge - 1), hedge).stream()
                        .anyMatch(t -> t.tag().equals("POS")
                                || t.isPunctuation()
                                        && !t.text().equals("\"")
                                        && !t.text().equals(",")
                                        && !t.text().equals("("))) {
            return;
        }
        if (end + 2 < sentence.size()
                && sentence.token(end + 1).hasLemma("or")
                && sentence.token(end + 2).hasLemma("more", "less", "few", "fewer", "so")) {
            return;
        }
        found.add(new Mention(
                MentionKind.QUANTITY,
                sentence.index(),
                hedge,
                end,
                Words.join(sentence, hedge, end),
                Words.join(sentence, hedge, end),
                "",
                null,
                new Quantity(value, hedgeText.toLowerCase(Locale.ROOT), sense(hedgeText), measure, unit, amount)));
    }

    private static Quantity.Sense sense(String hedge) {
        return switch (HEDGES.getOrDefault(hedge.toLowerCase(Locale.ROOT), hedge.isEmpty() ? "exact" : "about")) {
            case "more" -> Quantity.Sense.MORE;
            case "less" -> Quantity.Sense.LESS;
            case "exact" -> Quantity.Sense.EXACT;
            default -> Quantity.Sense.ABOUT;
        };
    }

    private static int hedgeStart(Sentence sentence, int before) {
        for (var words : HEDGE_WORDS) {
            int start = before - words.length;
            if (start < 0) {
                continue;
            }
            boolean matches = true;
            for (int i = 0; i < words.length && matches; i++) {
                matches = sentence.token(start + i).text().equalsIgnoreCase(words[i]);
            }
            if (matches) {
                return start;
            }
        }
        return before;
    }

    private static boolean inRange(Sentence sentence, int first, int last) {
        return touchesRange(sentence, last + 1, last + 2) || touchesRange(sentence, first - 1, first - 2);
    }

    private static boolean touchesRange(Sentence sentence, int link, int other) {
        if (link < 0 || link >= sentence.size() || other < 0 || other >= sentence.size()) {
            return false;
        }
        var word = sentence.token(link).text();
        if (word.equals("-") || word.equals("–") || word.equals("/") || word.equals("x")) {
            return true;
        }
        boolean number = sentence.token(other).tag().equals("CD")
                || isCurrency(sentence.token(other).text());
        return number && (word.equals("to") || word.equals("and") || word.equals("or") || word.equals(":"));
    }

    static boolean isCurrency(String text) {
        return !text.isEmpty() && "$€£¥".indexOf(text.charAt(text.length() - 1)) >= 0 && text.length() <= 4;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal value(Sentence sentence, int first, int last) {
        var total = BigDecimal.ZERO;
        var group = BigDecimal.ZERO;
        for (int i = first; i <= last; i++) {
            var word = sentence.token(i).text().toLowerCase(Locale.ROOT).replace(",", "");
            BigDecimal number;
            if (word.equals("-")) {
                continue;
            }
            if (word.matches("\\d+(\\.\\d+)?")) {
                number = new BigDecimal(word);
            } else if (SMALL.containsKey(word)) {
                number = SMALL.get(word);
            } else {
                return null;
            }
            if (SCALES.contains(word) && i > first) {
                group = group.multiply(number);
                if (number.compareTo(BigDecimal.valueOf(1000)) >= 0) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
            } else if (SCALES.contains(word)) {
                return null;
            } else if (group.signum() != 0 && !SMALL.containsKey(word)) {
                return null;
            } else {
                group = group.add(number);
            }
        }
        return total.add(group);
    }
}
