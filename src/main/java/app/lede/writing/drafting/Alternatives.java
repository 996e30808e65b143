package app.lede.writing.drafting;

import app.lede.item.AnswerText;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.Option;
import app.lede.reading.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * All that can be asked of an article, and for each right answer all wrong ones. The desk draws a few at random for a
 * draft; here it draws many times, and everything that passes the gates is kept. Immutable; it holds texts, not the
 * reading.
 */
public final class Alternatives {
    /** More give hardly anything new: a draw takes three of a dozen wrong answers. */
    private static final int DRAWS = 16;

    private final List<Proposal> proposals;
    private final Map<Answer, WrongAnswers> wrong;

    /** What is asked of a fact. */
    record Answer(String factId, String text) {
        static Answer of(Proposal proposal) {
            return new Answer(proposal.fact().id(), AnswerText.normalise(proposal.answer()));
        }
    }

    private Alternatives(List<Proposal> proposals, Map<Answer, WrongAnswers> wrong) {
        this.proposals = List.copyOf(proposals);
        this.wrong = Map.copyOf(wrong);
    }

    /** Draws from what was read. */
    public static Alternatives of(Reader.Reading reading) {
        var material = Material.of(reading.passage(), reading.facts());
        var distance = new Distance(reading.passage());
        var report = new ReportLine(reading.passage());
        var distinct = new LinkedHashMap<String, Proposal>();
        var found = new HashMap<Answer, Map<String, WrongAnswers.WrongAnswer>>();
        for (int draw = 0; draw < DRAWS; draw++) {
            var proposed = report.on(WritingDesk.propose(material, new SplittableRandom(draw)));
            for (var proposal : Gates.pass(proposed).proposals()) {
                distinct.putIfAbsent(question(proposal.content()), proposal);
                for (var option : Texts.options(proposal.content())) {
                    if (!option.key()) {
                        found.computeIfAbsent(Answer.of(proposal), _ -> new HashMap<>())
                                .computeIfAbsent(
                                        AnswerText.normalise(option.text()),
                                        _ -> new WrongAnswers.WrongAnswer(
                                                option.text(),
                                                distance.between(
                                                        proposal.fact(),
                                                        proposal.content().keyText(),
                                                        option.text())));
                    }
                }
            }
        }
        var wrong = new HashMap<Answer, WrongAnswers>();
        found.forEach((answer, texts) -> wrong.put(answer, new WrongAnswers(List.copyOf(texts.values()))));
        return new Alternatives(List.copyOf(distinct.values()), wrong);
    }

    /** The same for items that ask the same in the same form, whatever their wrong answers. */
    static String question(ItemContent content) {
        return content.kind() + "|" + AnswerText.normalise(content.stem()) + "|"
                + AnswerText.normalise(content.keyText());
    }

    /** How many questions there are. */
    public int size() {
        return proposals.size();
    }

    List<Proposal> proposals() {
        return proposals;
    }

    /** What an item asks for; empty where the engine knows nothing of it. */
    Optional<Answer> answer(Item item) {
        var fact = item.fact();
        if (fact == null) {
            return Optional.empty();
        }
        var key = AnswerText.normalise(item.content().keyText());
        return proposals.stream()
                .filter(proposal -> proposal.fact().id().equals(fact.id()))
                .filter(proposal ->
                        AnswerText.normalise(proposal.content().keyText()).equals(key))
                .map(Answer::of)
                .findFirst();
    }

    /** The wrong answers for what is asked; none where the engine has none. */
    WrongAnswers wrong(Answer answer) {
        return wrong.getOrDefault(answer, new WrongAnswers(List.of()));
    }

    /** The proposals that ask for the same. */
    List<Proposal> asking(Answer answer) {
        return proposals.stream()
                .filter(proposal -> Answer.of(proposal).equals(answer))
                .toList();
    }

    static List<String> distractors(List<Option> options) {
        var texts = new ArrayList<String>();
        options.stream().filter(option -> !option.key()).forEach(option -> texts.add(option.text()));
        return texts;
    }
}
