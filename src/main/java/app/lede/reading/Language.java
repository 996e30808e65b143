package app.lede.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells English from other languages, by the small words that no text does without and by its letters. */
final class Language {
    private static final double ENGLISH_ENOUGH = 0.12;
    private static final int SAMPLE = 2_000;
    private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

    static {
        SMALL_WORDS.put(
                "English",
                Set.of(
                        "the", "of", "and", "to", "in", "a", "is", "was", "that", "for", "on", "with", "as", "by", "at",
                        "from", "it", "has", "have", "had", "said", "be", "are", "were", "which", "their", "his", "but",
                        "an", "will", "who"));
        SMALL_WORDS.put(
                "German",
                Set.of(
                        "der", "die", "und", "das", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist", "im",
                        "dem", "nicht", "ein", "eine", "als", "auch", "es", "wurde", "sind", "nach"));
        SMALL_WORDS.put(
                "French",
                Set.of(
                        "le", "la", "les", "des", "et", "en", "un", "une", "du", "dans", "que", "qui", "est", "pour",
                        "par", "sur", "au", "plus", "pas", "avec", "ce", "il", "sont", "été"));
        SMALL_WORDS.put(
                "Spanish",
                Set.of(
                        "el", "la", "los", "las", "de", "que", "y", "en", "un", "una", "del", "por", "con", "para",
                        "se", "su", "al", "es", "como", "más", "fue", "pero"));
        SMALL_WORDS.put(
                "Italian",
                Set.of(
                        "il", "di", "che", "la", "e", "un", "una", "per", "del", "della", "con", "non", "sono", "nel",
                        "alla", "si", "da", "gli", "dei", "ha", "è", "anche"));
        SMALL_WORDS.put(
                "Portuguese",
                Set.of(
                        "o", "os", "as", "de", "que", "e", "em", "um", "uma", "do", "da", "para", "com", "não", "por",
                        "mais", "dos", "das", "foi", "ao", "é", "são"));
        SMALL_WORDS.put(
                "Dutch",
                Set.of(
                        "de", "het", "een", "van", "en", "in", "is", "dat", "op", "te", "voor", "met", "zijn", "niet",
                        "aan", "er", "ook", "door", "werd", "naar"));
        SMALL_WORDS.put(
                "Polish",
                Set.of(
                        "w", "i", "na", "z", "do", "nie", "się", "że", "jest", "o", "to", "od", "przez", "po", "dla",
                        "są", "oraz"));
        SMALL_WORDS.put(
                "Swedish",
                Set.of(
                        "och", "att", "det", "som", "en", "är", "av", "för", "med", "till", "den", "på", "inte", "har",
                        "ett", "om", "var"));
        SMALL_WORDS.put(
                "Turkish",
                Set.of("ve", "bir", "bu", "için", "ile", "olarak", "da", "de", "çok", "daha", "olan", "gibi", "kadar"));
        SMALL_WORDS.put(
                "Indonesian",
                Set.of("yang", "dan", "di", "dengan", "untuk", "dari", "ini", "pada", "itu", "tidak", "dalam", "akan"));
        SMALL_WORDS.put(
                "Latin",
                Set.of(
                        "et", "in", "est", "non", "ut", "cum", "ad", "quod", "qui", "sed", "ex", "dolor", "sit", "amet",
                        "ipsum"));
    }

    private Language() {}

    /** @param language the language it seems to be, if that can be told; absent for English and for too few words */
    record Verdict(boolean english, Optional<String> language) {}

    static Verdict of(String text) {
        var script = script(text);
        if (script.isPresent()) {
            return new Verdict(false, script);
        }
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", SAMPLE + 1);
        var hits = new HashMap<String, Integer>();
        int total = 0;
        for (int i = 0; i < Math.min(SAMPLE, words.length); i++) {
            var word = words[i];
            if (word.isEmpty()) {
                continue;
            }
            total++;
            SMALL_WORDS.forEach((language, small) -> {
                if (small.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        int english = hits.getOrDefault("English", 0);
        var best = hits.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("English"))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        if (best.isPresent()
                && best.get().getValue() > english * 1.3
                && best.get().getValue() >= Math.max(3, total * 0.1)) {
            return new Verdict(false, Optional.of(best.get().getKey()));
        }
        return new Verdict(
                total == 0 || english >= total * ENGLISH_ENOUGH || total < 40 && english > 0, Optional.empty());
    }

    /** The language or script of a text that is not mostly in Latin letters. */
    private static Optional<String> script(String text) {
        var counts = new HashMap<Character.UnicodeScript, Integer>();
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE * 5); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        if (letters == 0 || counts.getOrDefault(Character.UnicodeScript.LATIN, 0) * 2 >= letters) {
            return Optional.empty();
        }
        var most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Optional.of(
                switch (most) {
                    case CYRILLIC ->
                        text.matches("(?s).*[іїєґІЇЄҐ].*")
                                ? "Ukrainian"
                                : "Russian or another language in Cyrillic letters";
                    case ARABIC -> "Arabic or another language in Arabic letters";
                    case GREEK -> "Greek";
                    case HEBREW -> "Hebrew";
                    case HAN -> counts.containsKey(Character.UnicodeScript.HIRAGANA) ? "Japanese" : "Chinese";
                    case HIRAGANA, KATAKANA -> "Japanese";
                    case HANGUL -> "Korean";
                    case DEVANAGARI -> "Hindi or another language in Devanagari letters";
                    case THAI -> "Thai";
                    default -> "a language in other than Latin letters";
                });
    }
}
