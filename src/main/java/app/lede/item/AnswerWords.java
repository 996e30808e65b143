package app.lede.item;

import app.lede.item.AnswerWord.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes an answer apart into the words it is compared by: plain, without articles, with every number in digits. */
final class AnswerWords {
    private static final Pattern TOKEN = Pattern.compile("(?<number>(?<![\\p{L}\\p{N}.,])[+-]?(?:" + Numbers.DIGITS
            + ")(?![.,]?\\p{N}))|(?<digits>[\\p{N}.,]*\\p{N})|(?<word>\\p{L}[\\p{L}\\p{M}]*)|(?<sign>[%$€£¥&])");

    private static final Map<String, String> SIGNS =
            Map.of("%", "percent", "$", "dollar", "€", "euro", "£", "pound", "¥", "yen", "&", "and");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("percent", "percent"),
            Map.entry("pct", "percent"),
            Map.entry("dollar", "dollar"),
            Map.entry("dollars", "dollar"),
            Map.entry("usd", "dollar"),
            Map.entry("euro", "euro"),
            Map.entry("euros", "euro"),
            Map.entry("eur", "euro"),
            Map.entry("pound", "pound"),
            Map.entry("pounds", "pound"),
            Map.entry("yen", "yen"));
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    /** What may be left away or added in front: "in Moscow" tells where as well as "Moscow". */
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "on");

    private AnswerWords() {}

    static List<AnswerWord> of(String text) {
        return withoutArticles(withNumbers(initialsTogether(tokens(AnswerText.plain(text)))));
    }

    private static List<AnswerWord> tokens(String plain) {
        var tokens = new ArrayList<AnswerWord>();
        var matcher = TOKEN.matcher(plain);
        while (matcher.find()) {
            var word = matcher.group("word");
            var sign = matcher.group("sign");
            if (word != null) {
                boolean capital = Character.isUpperCase(word.charAt(0));
                tokens.add(new AnswerWord(word.toLowerCase(Locale.ROOT), Kind.WORD, capital));
            } else if (sign != null) {
                tokens.add(new AnswerWord(SIGNS.getOrDefault(sign, sign), Kind.WORD, false));
            } else {
                tokens.add(new AnswerWord(matcher.group(), Kind.NUMBER, false));
            }
        }
        return tokens;
    }

    /** "U. S." as "us". */
    private static List<AnswerWord> initialsTogether(List<AnswerWord> words) {
        var together = new ArrayList<AnswerWord>();
        boolean initials = false;
        for (var word : words) {
            boolean initial = word.kind() == Kind.WORD && word.text().length() == 1;
            if (initial && initials) {
                var before = together.removeLast();
                together.add(new AnswerWord(before.text() + word.text(), Kind.WORD, true));
            } else {
                together.add(word);
            }
            initials = initial;
        }
        return together;
    }

    /** Every run of digits and number words as one number; "per cent" and the like as their unit, behind its number. */
    private static List<AnswerWord> withNumbers(List<AnswerWord> words) {
        var texts = words.stream().map(AnswerWord::text).toList();
        var read = new ArrayList<AnswerWord>();
        for (int i = 0; i < words.size(); ) {
            var run = Numbers.run(texts, i);
            if (run.end() > i) {
                i = addNumber(run, texts, read);
            } else if (texts.get(i).equals("per")
                    && i + 1 < texts.size()
                    && texts.get(i + 1).equals("cent")) {
                read.add(new AnswerWord("percent", Kind.UNIT, false));
                i += 2;
            } else {
                read.add(word(words.get(i)));
                i++;
            }
        }
        return read;
    }

    /** Adds a number, in front of a currency sign that stands before it, and returns where the words go on. */
    private static int addNumber(Numbers.Run run, List<String> texts, List<AnswerWord> read) {
        int next = run.end();
        var value = run.value();
        boolean ordinal = next < texts.size() && ORDINAL_ENDINGS.contains(texts.get(next));
        next += ordinal ? 1 : 0;
        if (!ordinal && next < texts.size() && Numbers.isNumberWord(texts.get(next - 1))) {
            var unit = Numbers.ordinal(texts.get(next));
            boolean tens = value.intValue() % 100 >= 20 && value.intValue() % 10 == 0;
            if (tens && unit.isPresent() && unit.getAsInt() < 10) {
                value = value.add(BigDecimal.valueOf(unit.getAsInt()));
                ordinal = true;
                next++;
            }
        }
        boolean behindUnit = !read.isEmpty()
                && read.getLast().kind() == Kind.UNIT
                && (read.size() == 1 || read.get(read.size() - 2).kind() != Kind.NUMBER);
        read.add(behindUnit ? read.size() - 1 : read.size(), number(value, ordinal));
        return next;
    }

    private static AnswerWord word(AnswerWord word) {
        var ordinal = Numbers.ordinal(word.text());
        if (ordinal.isPresent()) {
            return number(BigDecimal.valueOf(ordinal.getAsInt()), true);
        }
        var unit = UNITS.get(word.text());
        return unit == null
                ? new AnswerWord(KnownWords.spelling(word.text()), word.kind(), word.capital())
                : new AnswerWord(unit, Kind.UNIT, false);
    }

    private static AnswerWord number(BigDecimal value, boolean ordinal) {
        var plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return new AnswerWord(plain + (ordinal ? "th" : ""), Kind.NUMBER, false);
    }

    private static List<AnswerWord> withoutArticles(List<AnswerWord> words) {
        var kept = new ArrayList<AnswerWord>();
        for (int i = 0; i < words.size(); i++) {
            var text = words.get(i).text();
            boolean last = i == words.size() - 1;
            boolean article = text.equals("the")
                    || text.equals("an")
                    || (text.equals("a") && !last && words.get(i + 1).text().length() > 1);
            if (!article || (last && kept.isEmpty())) {
                kept.add(words.get(i));
            }
        }
        if (kept.size() > 1 && PLACE_PREPOSITIONS.contains(kept.getFirst().text())) {
            kept.removeFirst();
        }
        return List.copyOf(kept);
    }
}
