package app.lede.attempt;

import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.Item;
import app.lede.item.KeyChange;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Ruling;
import app.lede.writing.FrozenItem;
import java.util.UUID;

/** Which rulings can be made on a question. Pure. */
final class RulingRule {
    /** Longer answers are not accepted for everybody. */
    static final int LONGEST_ANSWER = 300;

    private RulingRule() {}

    /**
     * The ruling, as it is to be kept.
     *
     * @throws NotFound if the paper has no such item
     * @throws Refusal if it cannot be made, or would say what holds already
     */
    static Ruling require(QuizPaper paper, UUID frozenItemId, Ruling ruling) {
        var item = Layout.item(paper, frozenItemId);
        if (!item.item().counts() && !(ruling instanceof Ruling.Worth)) {
            throw new Refusal(
                    "This question was dropped, so nothing else about it counts. Take that back first, or give it"
                            + " points again.");
        }
        return switch (ruling) {
            case Ruling.NewKey changed -> newKey(paper, item, changed);
            case Ruling.AlsoRight accepted -> alsoRight(paper, item, accepted);
            case Ruling.FullMarks full -> fullMarks(paper, item, full);
            case Ruling.Dropped dropped -> dropped(paper, item, dropped);
            case Ruling.Worth worth -> worth(paper, item, worth);
        };
    }

    private static Ruling newKey(QuizPaper paper, FrozenItem item, Ruling.NewKey changed) {
        var rulings = paper.rulings().of(item.id());
        KeyChange.problem(Layout.given(paper, item.id()).item().content(), changed.content())
                .ifPresent(problem -> {
                    throw new Refusal(problem);
                });
        if (changed.content().equals(item.item().content())
                && rulings.alsoRight().isEmpty()
                && !rulings.fullMarks()) {
            throw new Refusal("That is what is right already. Change it first.");
        }
        return changed;
    }

    private static Ruling alsoRight(QuizPaper paper, FrozenItem item, Ruling.AlsoRight accepted) {
        if (!item.item().kind().isTyped()) {
            throw new Refusal("Only typed answers can be accepted afterwards.");
        }
        var plain = accepted.answer().strip();
        if (plain.isEmpty() || plain.length() > LONGEST_ANSWER) {
            throw new Refusal("An answer to accept has 1 to " + LONGEST_ANSWER + " characters.");
        }
        if (paper.rulings().of(item.id()).alsoRight().contains(plain)) {
            throw new Refusal("This answer is accepted already.");
        }
        return new Ruling.AlsoRight(plain);
    }

    private static Ruling fullMarks(QuizPaper paper, FrozenItem item, Ruling.FullMarks full) {
        if (paper.rulings().of(item.id()).fullMarks()) {
            throw new Refusal("Everyone has full marks for this question already.");
        }
        return full;
    }

    private static Ruling dropped(QuizPaper paper, FrozenItem item, Ruling.Dropped dropped) {
        requireSameForAll(paper);
        boolean last = paper.items().stream()
                .filter(other -> !other.equals(item))
                .noneMatch(other -> other.item().counts());
        if (last) {
            throw new Refusal(
                    "This is the only question that counts: a quiz needs one. Give everyone full marks instead.");
        }
        return dropped;
    }

    private static Ruling worth(QuizPaper paper, FrozenItem item, Ruling.Worth worth) {
        requireSameForAll(paper);
        if (worth.points() < 1 || worth.points() > Item.MAX_POINTS) {
            throw new Refusal("Give 1 to " + Item.MAX_POINTS + " points, or drop the question.");
        }
        if (worth.points() == item.item().points()) {
            throw new Refusal("That is what the question is worth already.");
        }
        return worth;
    }

    private static void requireSameForAll(QuizPaper paper) {
        if (!paper.quiz().rules().asksAll(paper.given().size())) {
            throw new Refusal(
                    "Learners were asked different questions of this quiz, so this would change the total of some"
                            + " and not of others. Give everyone full marks instead.");
        }
    }
}
