package app.lede.exchange;

import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An item as a row: cells by column, then the texts of which there can be any number. */
record CsvRow(Map<CsvColumn, String> cells, List<String> options, List<String> matches) {

    static CsvRow of(Item item) {
        var cells = new EnumMap<CsvColumn, String>(CsvColumn.class);
        cells.put(CsvColumn.ID, item.id().toString());
        cells.put(CsvColumn.KIND, item.kind().code());
        cells.put(CsvColumn.POINTS, Integer.toString(item.points()));
        cells.put(CsvColumn.QUESTION, item.content().stem());
        cells.put(CsvColumn.RATIONALE, item.rationale());
        cells.put(CsvColumn.TAGS, String.join(", ", item.tags()));
        putGrounds(item, cells);
        return switch (item.content()) {
            case SingleChoice choice -> choice(cells, choice.options());
            case MultipleChoice choice -> severalKeys(cells, choice.options());
            case ClaimOrFact statement -> {
                cells.put(CsvColumn.ANSWER, statement.claim() ? CsvItem.CLAIM : CsvItem.FACT);
                cells.put(CsvColumn.SPEAKER, statement.speaker());
                yield new CsvRow(cells, List.of(), List.of());
            }
            case WhoSaidIt who -> {
                cells.put(CsvColumn.QUOTE, who.quote());
                yield choice(cells, who.options());
            }
            case TrueFalse statement -> {
                cells.put(CsvColumn.ANSWER, Boolean.toString(statement.truth()));
                cells.put(CsvColumn.CORRECTION, statement.correction());
                yield new CsvRow(cells, List.of(), List.of());
            }
            case TypedAnswer typed -> accepted(cells, typed.accepted());
            case Gap gap -> accepted(cells, gap.accepted());
            case NumberAnswer number -> {
                cells.put(CsvColumn.ANSWER, NumberText.write(number.value()));
                cells.put(CsvColumn.TOLERANCE, NumberText.write(number.tolerance()));
                cells.put(CsvColumn.UNIT, number.unit());
                yield new CsvRow(cells, List.of(), List.of());
            }
            case TimeOrder order ->
                new CsvRow(cells, order.events().stream().map(Entry::text).toList(), List.of());
            case Matching matching ->
                new CsvRow(
                        cells,
                        matching.pairs().stream()
                                .map(pair -> pair.left().text())
                                .toList(),
                        matching.pairs().stream()
                                .map(pair -> pair.right().text())
                                .toList());
        };
    }

    private static CsvRow choice(Map<CsvColumn, String> cells, List<Option> options) {
        options.stream().filter(Option::key).forEach(option -> cells.put(CsvColumn.ANSWER, option.text()));
        return new CsvRow(cells, options.stream().map(Option::text).toList(), List.of());
    }

    /** The right options on lines of their own: an option is on one line. */
    private static CsvRow severalKeys(Map<CsvColumn, String> cells, List<Option> options) {
        cells.put(
                CsvColumn.ANSWER,
                options.stream()
                        .filter(Option::key)
                        .map(option -> CleanText.line(option.text()))
                        .collect(Collectors.joining("\n")));
        return new CsvRow(cells, options.stream().map(Option::text).toList(), List.of());
    }

    private static CsvRow accepted(Map<CsvColumn, String> cells, List<String> accepted) {
        cells.put(CsvColumn.ANSWER, accepted.getFirst());
        return new CsvRow(cells, accepted.subList(1, accepted.size()), List.of());
    }

    private static void putGrounds(Item item, Map<CsvColumn, String> cells) {
        var evidence = item.evidence();
        if (evidence != null) {
            cells.put(CsvColumn.EVIDENCE, evidence.text());
            cells.put(CsvColumn.EVIDENCE_BEGIN, Integer.toString(evidence.begin()));
        }
        var attribution = item.attribution();
        if (attribution != null) {
            cells.put(CsvColumn.SOURCE, attribution.source());
            cells.put(CsvColumn.CUE, attribution.cue());
        }
        var fact = item.fact();
        if (fact != null) {
            cells.put(CsvColumn.FACT_ID, fact.id());
            cells.put(CsvColumn.FACT, fact.statement());
        }
    }
}
