package app.lede.reading;

import java.util.regex.Pattern;

/** Tells times that mean nothing without the date of the article: "yesterday", "last week", "on Friday", "recently". */
public final class LooseTimes {
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:yesterday|today|tonight|tomorrow|nowadays|currently|presently|recent|recently|lately|ago|now(?!-)|so far|soon(?! after)|shortly(?! after| before))\\b");
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:last|next|this|past|coming|previous|following|same)(?: (?:few|two|three|several))? (?:day|week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|night|morning|afternoon|evening|season)s?\\b"
                    + "|\\bin \\w+ (?:day|week|month|year)s?['’]s? time\\b"
                    + "|\\b(?:later|earlier) (?:today|this|that|in the)\\b|\\bthe (?:day|week|month|year) (?:before|after)\\b(?! the\\b| [A-Z])");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?<!\\b(?i:Black|Cyber|Ash|Super|Good|Bloody|Easter|Palm|Holy|Big|Fat|Maundy|Sheffield|Monday|Giving) )\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!,? (?:the )?\\d|,? (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|s\\b| [A-Z])");

    private LooseTimes() {}

    /** Whether the words hold such a time. */
    public static boolean in(String words) {
        if (words.isEmpty()) {
            return false;
        }
        // Capitals within are names, such as "USA Today"; the first word is a capital for its place.
        var text = Character.toLowerCase(words.charAt(0)) + words.substring(1);
        return WORDS.matcher(text).find()
                || COUNTED.matcher(text).find()
                || WEEKDAY.matcher(text).find();
    }
}
