package app.lede.writing.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All gates, in the order in which they are tried: a proposal is rejected by the first that it does not pass. */
final class Gates {
    static final List<Gate> ALL = List.of(
            new ClaimKeepsSpeaker(),
            new DanglingPronoun(),
            new NamesNothing(),
            new UnresolvedTime(),
            new UndatedChange(),
            new KeyStandsInStem(),
            new DistractorStandsInStem(),
            new OptionsRepeat(),
            new KeyIsNotLongest(),
            new KeyInEvidence(),
            new StrandedPreposition(),
            new CleanMarks(),
            new StemTooShort(),
            new StemTooLong());

    private Gates() {}

    record Passed(List<Proposal> proposals, Map<String, Integer> rejections) {}

    static Passed pass(List<Proposal> proposals) {
        var passed = new ArrayList<Proposal>();
        var rejections = new TreeMap<String, Integer>();
        for (var proposal : proposals) {
            var broken = ALL.stream().filter(gate -> !gate.passes(proposal)).findFirst();
            if (broken.isPresent()) {
                rejections.merge(broken.get().id(), 1, Integer::sum);
            } else if (!proposal.content().problems().isEmpty()) {
                rejections.merge("incomplete", 1, Integer::sum);
            } else {
                passed.add(proposal);
            }
        }
        return new Passed(passed, rejections);
    }
}
