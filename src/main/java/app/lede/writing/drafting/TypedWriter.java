package app.lede.writing.drafting;

import app.lede.item.TypedAnswer;
import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.random.RandomGenerator;

/** Typed answers: names and years, with the shorter forms that are right as well. */
final class TypedWriter implements ItemWriter {

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var proposals = new ArrayList<Proposal>();
        for (var question : material.questions()) {
            var accepted = accepted(material.passage(), question.mention(), question.answer());
            if (accepted.isEmpty()) {
                continue;
            }
            proposals.add(new Proposal(
                    new TypedAnswer(question.stem(), accepted),
                    question.fact(),
                    question.answer(),
                    question.fact().statement(),
                    question.mention().kind() == MentionKind.TIME ? -0.05 : 0.08));
        }
        return proposals;
    }

    /** The answers that are right; empty where what a person types could be right in too many forms. */
    static List<String> accepted(Passage passage, Mention mention, String answer) {
        var accepted = new LinkedHashSet<String>();
        switch (mention.kind()) {
            case PERSON -> {
                accepted.add(answer);
                var words = answer.split(" ");
                if (words.length > 1) {
                    accepted.add(surname(words));
                    if (words[0].length() > 1
                            && words[0].equals(words[0].toUpperCase(java.util.Locale.ROOT))
                            && !words[0].contains(".")) {
                        // "CHA Meeyoung": the surname stands first.
                        accepted.add(words[0]);
                    }
                }
                accepted.add(mention.text());
                accepted.addAll(Aliases.of(passage, mention));
            }
            case PLACE, ORGANISATION, THING -> {
                accepted.add(answer);
                accepted.add(mention.text());
                accepted.add(mention.name());
                accepted.addAll(Aliases.of(passage, mention));
            }
            case TIME -> {
                var when = mention.when();
                if (when != null && when.grain() == app.lede.reading.Grain.YEAR) {
                    accepted.add(answer);
                }
            }
            case QUANTITY -> {}
        }
        return List.copyOf(accepted);
    }

    private static String surname(String[] words) {
        int at = words.length - 1;
        var last = words[at];
        return last.matches("(?i)(jr|sr|ii|iii|iv)\\.?") && at > 0 ? words[at - 1] + " " + last : last;
    }
}
