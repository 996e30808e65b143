package app.lede.exchange;

import app.lede.base.text.Attribution;
import app.lede.item.ClaimOrFact;
import app.lede.item.FactRef;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.NumberAnswer;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one row of the sheet. */
final class CsvItem {
    /** The answers of a claim-or-fact. */
    static final String CLAIM = "claim";

    static final String FACT = "fact";

    /** What stands between several right options: line ends, or what people write instead. */
    private static final List<Pattern> BETWEEN =
            List.of(Pattern.compile("\\R+"), Pattern.compile("\\s*[;|]\\s*"), Pattern.compile("\\s*,\\s*"));

    private static final Set<String> TRUE = Set.of("true", "t", "yes", "1");
    private static final Set<String> FALSE = Set.of("false", "f", "no", "0");

    private final CsvRow row;
    private final Question question;
    private final Contents contents;

    CsvItem(CsvRow row, Question question, Contents contents) {
        this.row = row;
        this.question = question;
        this.contents = contents;
    }

    ItemContent read() throws Unreadable {
        var kind = kind();
        question.id(cell(CsvColumn.ID));
        question.feedback(cell(CsvColumn.RATIONALE));
        question.extras(extras(kind));
        if (!cell(CsvColumn.POINTS).isBlank()) {
            question.points(number(CsvColumn.POINTS));
        }
        var stem = cell(CsvColumn.QUESTION).strip();
        return switch (kind) {
            case SINGLE_CHOICE -> contents.choice(stem, choices(), question.extras());
            case MULTIPLE_CHOICE -> contents.severalKeys(stem, severalChoices());
            case CLAIM_OR_FACT -> {
                boolean isClaim = isClaim();
                yield new ClaimOrFact(
                        stem, isClaim, isClaim ? cell(CsvColumn.SPEAKER).strip() : "");
            }
            case WHO_SAID ->
                contents.choice(stem + Wording.quoteBelow(cell(CsvColumn.QUOTE)), choices(), question.extras());
            case TRUE_FALSE ->
                new TrueFalse(stem, truth(), cell(CsvColumn.CORRECTION).strip());
            case TYPED -> new TypedAnswer(stem, accepted());
            case GAP -> gap();
            case NUMBER ->
                new NumberAnswer(
                        stem,
                        number(CsvColumn.ANSWER),
                        cell(CsvColumn.TOLERANCE).isBlank() ? BigDecimal.ZERO : number(CsvColumn.TOLERANCE),
                        cell(CsvColumn.UNIT).strip());
            case ORDER -> contents.order(stem, row.options());
            case MATCHING -> contents.matching(stem, pairs(), question.extras());
        };
    }

    /** The kind told, or else the one the cells fit. */
    private ItemKind kind() throws Unreadable {
        var told = cell(CsvColumn.KIND).strip().toLowerCase(Locale.ROOT);
        if (!told.isEmpty()) {
            return ItemKind.ofCode(told)
                    .orElseThrow(() -> new Unreadable("There is no kind “" + CleanText.title(told) + "”."));
        }
        if (!row.matches().isEmpty()) {
            return ItemKind.MATCHING;
        }
        if (!row.options().isEmpty()) {
            return ItemKind.SINGLE_CHOICE;
        }
        var answer = cell(CsvColumn.ANSWER).strip().toLowerCase(Locale.ROOT);
        if (answer.equals("true") || answer.equals("false")) {
            return ItemKind.TRUE_FALSE;
        }
        return cell(CsvColumn.QUESTION).contains(Wording.BLANK) ? ItemKind.GAP : ItemKind.TYPED;
    }

    private Extras extras(ItemKind kind) {
        var begin = NumberText.read(cell(CsvColumn.EVIDENCE_BEGIN))
                .filter(number -> number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0)
                .map(BigDecimal::intValue)
                .orElse(-1);
        var evidence = cell(CsvColumn.EVIDENCE);
        if (!evidence.isEmpty() && begin < 0) {
            question.note("Evidence without its begin in the article is not kept.");
        }
        var source = cell(CsvColumn.SOURCE);
        var factId = cell(CsvColumn.FACT_ID);
        return new Extras(
                kind,
                0,
                cell(CsvColumn.QUOTE).strip(),
                "",
                "",
                -1,
                RestsOn.evidence(begin, begin + evidence.length(), evidence),
                source.isBlank() ? null : new Attribution(source, cell(CsvColumn.CUE)),
                factId.isBlank() ? null : new FactRef(factId, cell(CsvColumn.FACT)),
                List.of(cell(CsvColumn.TAGS)));
    }

    private List<Contents.Choice> choices() throws Unreadable {
        var answer = cell(CsvColumn.ANSWER).strip();
        if (row.options().stream().noneMatch(option -> option.strip().equals(answer))) {
            throw new Unreadable("The answer is none of the options: write it as it stands there.");
        }
        return row.options().stream()
                .map(option -> new Contents.Choice(option, option.strip().equals(answer)))
                .toList();
    }

    private List<Contents.Choice> severalChoices() throws Unreadable {
        var options = row.options().stream().map(CleanText::line).toList();
        for (var between : BETWEEN) {
            var keys = between.splitAsStream(cell(CsvColumn.ANSWER).strip())
                    .map(CleanText::line)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!keys.isEmpty() && options.containsAll(keys)) {
                return row.options().stream()
                        .map(option -> new Contents.Choice(option, keys.contains(CleanText.line(option))))
                        .toList();
            }
        }
        throw new Unreadable("An answer is none of the options: write each as it stands there, on lines of their own.");
    }

    private boolean isClaim() throws Unreadable {
        var answer = cell(CsvColumn.ANSWER).strip().toLowerCase(Locale.ROOT);
        if (!answer.equals(CLAIM) && !answer.equals(FACT)) {
            throw new Unreadable("The answer must be claim or fact.");
        }
        return answer.equals(CLAIM);
    }

    private boolean truth() throws Unreadable {
        var answer = cell(CsvColumn.ANSWER).strip().toLowerCase(Locale.ROOT);
        if (!TRUE.contains(answer) && !FALSE.contains(answer)) {
            throw new Unreadable("The answer must be true or false.");
        }
        return TRUE.contains(answer);
    }

    private ItemContent gap() throws Unreadable {
        var sentence = cell(CsvColumn.QUESTION);
        int at = sentence.indexOf(Wording.BLANK);
        if (at < 0) {
            throw new Unreadable("The sentence has no gap: write five underscores (_____) for it.");
        }
        return new Gap(
                sentence.substring(0, at).stripLeading(),
                sentence.substring(at + Wording.BLANK.length()).stripTrailing(),
                accepted());
    }

    private List<String> accepted() {
        return Stream.concat(Stream.of(cell(CsvColumn.ANSWER)), row.options().stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private List<Contents.Sides> pairs() {
        var pairs = new ArrayList<Contents.Sides>();
        for (int i = 0; i < Math.max(row.options().size(), row.matches().size()); i++) {
            pairs.add(new Contents.Sides(at(row.options(), i), at(row.matches(), i)));
        }
        return pairs;
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : "";
    }

    private BigDecimal number(CsvColumn column) throws Unreadable {
        return NumberText.read(cell(column))
                .orElseThrow(() -> new Unreadable("“" + CleanText.title(cell(column)) + "” in the column “"
                        + column.heading() + "” is not a number."));
    }

    private String cell(CsvColumn column) {
        return row.cells().getOrDefault(column, "");
    }
}
