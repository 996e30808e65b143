package app.lede.writing.drafting;

import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import app.lede.writing.ReworkRequest;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Makes another form of an item, or another item on its sentence, from what the engine has for the article. Whatever comes
 * out has passed the gates.
 *
 * <p>Harder is: the nearest {@linkplain WrongAnswers wrong answers} there are, or none, so that the answer must be typed.
 * Easier is: the farthest there are, or options where the answer had to be typed.
 */
public final class Reworker {
    /** These rest on many sentences. */
    private static final Set<ItemKind> OF_MANY_SENTENCES = EnumSet.of(ItemKind.ORDER, ItemKind.MATCHING);

    private final Alternatives alternatives;
    private final RandomGenerator random;

    public Reworker(Alternatives alternatives, RandomGenerator random) {
        this.alternatives = alternatives;
        this.random = random;
    }

    /** The item with its new content, or a new item; empty where there is nothing better. */
    public Optional<Item> rework(ReworkRequest request) {
        var item = request.item();
        return switch (request.wish()) {
            case ANOTHER_QUESTION -> another(item, request.asked());
            case OTHER_DISTRACTORS -> options(item, WrongAnswers::others);
            case HARDER -> options(item, WrongAnswers::nearer).or(() -> typed(item));
            case EASIER -> isChosen(item) ? options(item, WrongAnswers::farther) : chosen(item);
            case TYPED -> typed(item);
        };
    }

    private Optional<Item> another(Item item, List<Item> asked) {
        var evidence = item.evidence();
        if (evidence == null) {
            return Optional.empty();
        }
        var questions = new HashSet<String>();
        var answers = new HashSet<Alternatives.Answer>();
        var facts = new HashSet<String>();
        var kinds = EnumSet.of(item.kind());
        for (var other : asked) {
            questions.add(Alternatives.question(other.content()));
            alternatives.answer(other).ifPresent(answers::add);
            var fact = other.fact();
            if (fact != null) {
                facts.add(fact.id());
            }
            var rests = other.evidence();
            if (rests != null && rests.overlaps(evidence.begin(), evidence.end())) {
                kinds.add(other.kind());
            }
        }
        return alternatives.proposals().stream()
                .filter(proposal -> proposal.fact().evidence().overlaps(evidence.begin(), evidence.end()))
                .filter(proposal ->
                        !OF_MANY_SENTENCES.contains(proposal.content().kind()))
                .filter(proposal -> !questions.contains(Alternatives.question(proposal.content())))
                .filter(proposal -> !answers.contains(Alternatives.Answer.of(proposal)))
                .filter(proposal ->
                        !tellsAll(proposal) || !facts.contains(proposal.fact().id()))
                .max(Comparator.comparing((Proposal proposal) ->
                                !facts.contains(proposal.fact().id()))
                        .thenComparing(
                                proposal -> !kinds.contains(proposal.content().kind()))
                        .thenComparingDouble(proposal -> proposal.fact().salience() + proposal.weight()))
                .map(proposal -> proposal.item(new UUID(random.nextLong(), random.nextLong())));
    }

    /** A statement to judge tells whatever else is asked of its fact. */
    private static boolean tellsAll(Proposal proposal) {
        return proposal.content().kind() == ItemKind.TRUE_FALSE
                || proposal.content().kind() == ItemKind.CLAIM_OR_FACT;
    }

    /** Chooses wrong answers by what is shown and how many are wanted. */
    private interface Choosing {
        Optional<List<String>> choose(WrongAnswers from, List<String> shown, int many);
    }

    private Optional<Item> options(Item item, Choosing choosing) {
        var answer = alternatives.answer(item);
        var options = Texts.options(item.content());
        if (answer.isEmpty() || options.isEmpty()) {
            return Optional.empty();
        }
        var shown = Alternatives.distractors(options);
        return choosing.choose(alternatives.wrong(answer.get()), shown, shown.size())
                .flatMap(texts -> with(item, options, texts))
                .flatMap(content -> gated(item, answer.get(), content));
    }

    /** The same question with other wrong answers; options that stay keep their ids. */
    private Optional<ItemContent> with(Item item, List<Option> options, List<String> texts) {
        var key = options.stream().filter(Option::key).findFirst().orElseThrow();
        var changed =
                OptionOrder.sorted(Stream.concat(Stream.of(key), texts.stream().map(text -> wrong(options, text)))
                        .toList());
        return switch (item.content()) {
            case SingleChoice choice -> Optional.of(new SingleChoice(choice.stem(), changed));
            case WhoSaidIt said -> Optional.of(new WhoSaidIt(said.stem(), said.quote(), changed));
            default -> Optional.empty();
        };
    }

    private Option wrong(List<Option> options, String text) {
        return options.stream()
                .filter(option -> !option.key() && option.text().equals(text))
                .findFirst()
                .orElseGet(() -> new Option(OptionId.random(random), text, false));
    }

    private Optional<Item> typed(Item item) {
        var answer = alternatives.answer(item);
        if (answer.isEmpty() || !isChosen(item)) {
            return Optional.empty();
        }
        return alternatives.asking(answer.get()).stream()
                .filter(proposal -> proposal.content().kind() == ItemKind.TYPED
                        || proposal.content().kind() == ItemKind.NUMBER)
                .findFirst()
                .map(proposal -> proposal.content() instanceof TypedAnswer typed && !isSaid(item)
                        ? new TypedAnswer(item.content().stem(), typed.accepted())
                        : proposal.content())
                .flatMap(content -> gated(item, answer.get(), content));
    }

    private Optional<Item> chosen(Item item) {
        var answer = alternatives.answer(item);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        return alternatives.asking(answer.get()).stream()
                .filter(proposal -> proposal.content() instanceof SingleChoice)
                .findFirst()
                .map(proposal -> item.withContent(proposal.content()))
                .map(choice -> options(choice, WrongAnswers::farther).orElse(choice));
    }

    private Optional<Item> gated(Item item, Alternatives.Answer answer, ItemContent content) {
        var proposal = alternatives.asking(answer).getFirst();
        var changed = new Proposal(content, proposal.fact(), proposal.answer(), item.rationale(), proposal.weight());
        return Gates.pass(List.of(changed)).proposals().isEmpty()
                ? Optional.empty()
                : Optional.of(item.withContent(content));
    }

    private static boolean isChosen(Item item) {
        return item.content() instanceof SingleChoice || isSaid(item);
    }

    private static boolean isSaid(Item item) {
        return item.content() instanceof WhoSaidIt;
    }
}
