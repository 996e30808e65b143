package app.lede.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last look at a statement: whether it can be read without the article, and is whole. */
final class StandingAlone {
    private static final int LONGEST_STATEMENT = 38;
    private static final Pattern VAGUE = Pattern.compile(
            "\\b("
                    + WordLists.words("vague-words").stream()
                            .filter(words -> words.contains(" ") && !words.startsWith("the "))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")\\b(?<!\\bas well(?= as\\b))",
            Pattern.CASE_INSENSITIVE);

    /** What happens again happened before, which is told elsewhere. */
    private static final Pattern AGAIN = Pattern.compile("\\b(again|likewise|as well)\\b(?! as\\b)");
    /** "dozens more were injured": besides those told of before. */
    private static final Pattern BESIDES = Pattern.compile(
            "\\b(?:dozens|scores|hundreds|thousands|several|many|\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:more|others)\\b(?! than)",
            Pattern.CASE_INSENSITIVE);

    /** "five times as wide": as what? */
    private static final Pattern HALF_COMPARED =
            Pattern.compile("\\bas (?!well|of|a\\b|an\\b|the\\b|part|many|much|such)\\p{Ll}+$|\\btimes as \\p{Ll}+$");

    /** "March 4, 2007" */
    private static final Pattern DATE_COMMA = Pattern.compile("(?<=\\b\\p{L}{3,9} \\d{1,2}), (?=\\d{4}\\b)");

    /** "a massive, fast-spreading wildfire" */
    private static final Pattern BETWEEN_ADJECTIVES =
            Pattern.compile("(?<=^(?:[Aa]n?|[Tt]he) \\p{Ll}{2,20}), (?=[\\p{Ll}-]+ \\p{L})");

    private static final Pattern CUT_LIST = Pattern.compile(
            "(?!.*\\b(?:and|or|but|as well as|including|such as|which|who|where|with)\\b)(?:[\\p{L}'’]+[ -])*[\\p{L}'’]+(?:, (?!an?\\b|the\\b|his\\b|her\\b|its\\b|their\\b)\\p{Ll}+(?: \\p{Ll}+){0,2})+");
    private static final Pattern BEFORE_SOMETHING =
            Pattern.compile("had (?:(?:started|begun|stopped|ended|become)\\b.*|(?:only|just|barely)\\b.*)");

    /** ", the report said": a report that the parse has not seen as one. */
    private static final Pattern REPORTED =
            Pattern.compile(", (?:the |an? )?[\\p{L} .'-]{2,40} (?:said|says|say|reported|reports|announced|added)$");

    /** "the arrival of Anna Weiss, with Peter Brandt, will depend" without its second comma. */
    private static final Pattern NOT_CLOSED =
            Pattern.compile(".*, (?:with|along with|as well as|including|such as|from|of) (?:[^,]|(?<=\\d),(?=\\d))*");
    /** "will vote against it and 24% in favour", "157,000 cases and Italy 143,600": a second clause without its verb. */
    private static final Pattern GAPPED = Pattern.compile(
            "\\band (?:about |nearly |some |only )?\\d[\\d.,]*(?:%| per ?cent) (?:in|for|against|of|to|were|are|said)\\b|\\d.*\\band \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)* (?:about |nearly |only )?[\\d$£€][\\d,.]*(?:%| million| billion)?$");
    /** "Before the war, before the flood and before the fire" without its commas. */
    private static final Pattern SAID_TWICE = Pattern.compile("\\b(before|after) (?:(?!,| and ).)* \\1 ");
    /** What leans on something that was cut, or says too little without the article. */
    private static final List<Pattern> LEANING = Stream.of(
                    // for whose murder?
                    "\\b(?:charged with|accused of|convicted of|arrested for) (?:his|her|their) (?:murder|killing|death|rape|kidnapping|abduction)\\b",
                    // others than who was told of
                    "\\b(?:and|or) others\\b",
                    // a time with two ends that do not fit
                    "\\bsince \\d{4}.* until\\b|\\bsince .* until \\d{4}",
                    // the reporters' own work
                    "\\bfor comment\\b",
                    // the most common cause of what?
                    "\\bthe (?:most|least) \\p{L}+ (?:form|type|kind|cause|part|way|case|one)$",
                    // what somebody felt about something told elsewhere
                    "^(?:he|she|it|they|He|She|It|They) (?:is|are|was|were) (?:glad|happy|sorry|sure|proud|confident|disappointed|pleased|grateful|hopeful|ready|sad|angry|delighted|thrilled|excited|certain|aware|afraid|worried)\\b",
                    // names made up for who is not named, and ships
                    "\\b(?:[Aa]n?|[Tt]he) \\p{Lu}{6,}\\b|\\bthe J(?:ohn|ane) Doe\\b",
                    // an age is of one day only
                    "\\b(?:is|was) \\d+ years? old$",
                    // led in which poll?
                    "\\b(?:led|leads|leading|trailed|trails) (?!.*\\b(?:poll|election|vote)\\b).*\\d%",
                    // in which season?
                    "\\b(?:in a row|straight (?:games?|wins?|losses|defeats))\\b(?!.*\\b20\\d\\d)",
                    // a name that was cut behind its office
                    "\\b(?:after|before|with|by) (?:\\p{L}+ and )?(?:CEO|co-founder|founder|president|chairman|director|coach|captain|minister|mayor|senator)(?: and [\\p{L}-]+)?$",
                    // a list of names that was cut behind its first
                    "\\b(?:residents|brothers|sisters|officers|ministers|players|leaders|senators|lawmakers|actors|executives|founders|co-founders|researchers|analysts|professors|students) (?!.* and )\\p{Lu}\\p{L}+ ",
                    // what a last word opens
                    ".* (?:to|of|for|with|from|by|in|at|into|than|as|and|or|the|a|an|went above|off to)$",
                    // began to do what to whom?
                    "\\b(?:began|started|stopped|kept|continued) \\p{L}+ing$",
                    // the writer's own weighing
                    "\\b(?:arguably|apparently|presumably|supposedly|seemingly|undoubtedly|unfortunately|fortunately|sadly|luckily|surprisingly|of course|fantastic|amazing|stunning|brilliant|wonderful|terrific|tremendous|incredible|awesome|superb|heartbreaking)\\b|^[Ll]ooking (?:forward|ahead)\\b")
            .map(Pattern::compile)
            .toList();

    /** "shared that sentiment" */
    private static final Pattern ECHOES = Pattern.compile(
            "\\b(?:shared|echoed|repeated|voiced|expressed|shares|echoes|agreed with) (?:that|this|the|those|similar) \\p{Ll}+(?! of\\b)");
    /** "came back in 2013": to where? */
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:came|went|gone|goes|come|comes|go|moved|flew|walked|stayed|stepped|turned) (?:back|away|over|out|there|ahead)\\b(?! (?:to|from|in \\p{Lu}|into|of|with))");

    private static final Pattern STRAY_QUOTE = Pattern.compile("(^| )'|'( .*)?'");

    private StandingAlone() {}

    /**
     * Whether a statement stands alone.
     *
     * @param subject its subject as it is said
     * @param body the statement without who claims it
     */
    static boolean holds(String subject, String body, String statement) {
        return statement.split(" ").length <= LONGEST_STATEMENT
                && !VAGUE.matcher(body).find()
                && !LooseTimes.in(body)
                && !unbalanced(body)
                && !AGAIN.matcher(body).find()
                && !BESIDES.matcher(body).find()
                && !HALF_COMPARED.matcher(body).find()
                && !breaksOff(subject)
                && !NOT_CLOSED.matcher(subject).matches()
                && !REPORTED.matcher(body).find()
                && !STRAY_QUOTE.matcher(body).find()
                && !GAPPED.matcher(body).find()
                && !body.endsWith(" though")
                && !ECHOES.matcher(body).find()
                && LEANING.stream().noneMatch(rule -> rule.matcher(body).find())
                && !BACK.matcher(body).find()
                && !SAID_TWICE.matcher(body).find()
                && !body.matches(".*[\\[\\](){}*].*");
    }

    /** "plays music, movies, displays pictures": a list that was cut before its end, which "and" would open. */
    static boolean isCutList(Phrase phrase) {
        return phrase.role() != Phrase.Role.COMPLEMENT
                && CUT_LIST.matcher(phrase.text()).matches();
    }

    /** "had started to broadcast": before what? */
    static boolean isBeforeSomething(VerbGroup verb, String body) {
        return BEFORE_SOMETHING.matcher(verb.text()).matches()
                && !body.matches(".*\\b(?:before|after (?!an?\\b)|since|by|when|until|(?:1\\d|20)\\d{2})\\b.*");
    }

    /** "at the moment": a part that says nothing outside the article and can go. */
    static boolean isEmptyPhrase(Phrase phrase) {
        return phrase.role() == Phrase.Role.OBLIQUE
                && VAGUE.matcher(phrase.text()).matches();
    }

    /** "will appoint six": six of what is said elsewhere. */
    static boolean isBareNumber(Phrase phrase) {
        return phrase.role() == Phrase.Role.OBJECT
                && phrase.text().matches("(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)");
    }

    /** One comma in a subject, and no "and" behind it, opens something that is not closed. */
    private static boolean breaksOff(String said) {
        var subject = BETWEEN_ADJECTIVES
                .matcher(DATE_COMMA.matcher(said).replaceAll(" "))
                .replaceFirst(" ");
        int comma = subject.indexOf(',');
        return comma >= 0
                && subject.indexOf(',', comma + 1) < 0
                && !subject.substring(comma).matches(".* (and|or|as well as) .*")
                && !subject.matches(".*\\d,\\d.*");
    }

    private static boolean unbalanced(String body) {
        return body.chars().filter(c -> c == '"').count() % 2 != 0;
    }
}
