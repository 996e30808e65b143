package app.lede.writing.drafting;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.reading.Fact;
import app.lede.reading.FactKind;
import app.lede.reading.Modality;
import app.lede.reading.Phrase;
import app.lede.reading.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts made by hand, for rules that look at little of them. */
final class SampleFacts {
    private SampleFacts() {}

    /** A fact of which only the subject and the verb are taken apart. */
    static Fact fact(
            String statement, String subject, VerbGroup verb, String evidence, @Nullable Attribution attribution) {
        return fact("f-0", statement, subject, verb, evidence, attribution, 0.5, 0);
    }

    /** "Norway sold ..." as it stands in the first paragraphs, three sentences to each. */
    static Fact sold(String id, String statement, double salience, int sentence) {
        return fact(
                id,
                statement,
                "Norway",
                new VerbGroup("sold", "did", "sell", "sell"),
                statement,
                null,
                salience,
                sentence);
    }

    private static Fact fact(
            String id,
            String statement,
            String subject,
            VerbGroup verb,
            String evidence,
            @Nullable Attribution attribution,
            double salience,
            int sentence) {
        return new Fact(
                id,
                FactKind.EVENT,
                statement,
                new Phrase(Phrase.Role.SUBJECT, subject, "", List.of()),
                verb,
                List.of(),
                new Evidence(0, evidence.length(), evidence),
                attribution,
                Modality.ACTUAL,
                false,
                null,
                salience,
                List.of(),
                sentence,
                sentence / 3,
                false);
    }
}
