package app.lede.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the sheet that stand once. Options and matches stand behind them, in as many columns as needed. */
enum CsvColumn {
    ID,
    KIND,
    POINTS,
    QUESTION,
    QUOTE,
    ANSWER,
    TOLERANCE,
    UNIT,
    RATIONALE,
    CORRECTION,
    SPEAKER,
    EVIDENCE,
    EVIDENCE_BEGIN,
    SOURCE,
    CUE,
    FACT_ID,
    FACT,
    TAGS;

    static final String OPTION = "option ";
    static final String MATCH = "match ";

    String heading() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(CsvColumn::heading).toList();
    }

    static Optional<CsvColumn> ofHeading(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }
}
