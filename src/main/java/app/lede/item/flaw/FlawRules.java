package app.lede.item.flaw;

import app.lede.item.Item;
import java.util.List;

/** The rules, in the order in which their flaws are told. */
public final class FlawRules {
    private static final List<FlawRule> OF_ITEMS = List.of(
            // what is asked
            new UnfocusedStem(),
            new TrueFalseAsChoice(),
            new AsksTwoThings(),
            new AsksOpinion(),
            new UnresolvedPronoun(),
            new PointsElsewhere(),
            new RelativeTime(),
            new NegativeStem(),
            new DoubleNegative(),
            new LongStem(),
            new LongOption(),
            new BlankInStem(),
            // what gives the answer away
            new AnswerInStem(),
            new StemWordInKey(),
            new ArticleCue(),
            new PluralCue(),
            new KeyIsLongest(),
            new Convergence(),
            new AbsoluteTermInOption(),
            // the options
            new AllOfTheAbove(),
            new NoneOfTheAbove(),
            new CombinedOptions(),
            new ImplausibleOption(),
            new OptionsSayTheSame(),
            new OptionInsideOption(),
            new OptionsOverlap(),
            new OptionsUnlikeKind(),
            new OptionsUnlikeForm(),
            new OptionsUnlikeLength(),
            new OptionsOutOfOrder(),
            new NegativeOption(),
            new VagueFrequency(),
            new OptionsUnlikeCapitals(),
            new OptionsUnlikeEnding(),
            // several keys
            new OnlyOneKey(),
            new EveryOptionIsKey(),
            // other kinds
            new TwoAssertions(),
            new AbsoluteTermInStatement(),
            new PronounAsAnswer(),
            new GapArticleCue(),
            new GapWithLittleAround(),
            new GapAtStart(),
            new NumberWithoutUnit(),
            new ToleranceTooLarge(),
            new EventsAtTheSameTime(),
            new DatesInEvents(),
            new OrderWordInEvent(),
            new UnlikeSides(),
            new MatchGivenAway(),
            new TooManyPairs(),
            new QuoteNamesSpeaker(),
            new ClaimShowsInStatement(),
            // feedback
            new MissingRationale(),
            new MissingEvidence());

    private static final List<SetRule> OF_SETS =
            List.of(new KeyGivenAway(), new FactAskedTwice(), new KeyAlwaysInPlace(), new TruthOutOfBalance());

    /** Texts that are longer, in characters, are read by the rules on length only: they are articles, not questions. */
    private static final int LONGEST_TEXT = 1_000;

    private static final List<FlawRule> ON_LENGTH = List.of(new LongStem(), new LongOption());

    private FlawRules() {}

    /** The rules that can look at an item. */
    public static List<FlawRule> ofItem(Item item) {
        return ItemTexts.longest(item) > LONGEST_TEXT ? ON_LENGTH : OF_ITEMS;
    }

    /** The rules that look at one item. */
    static List<FlawRule> ofItems() {
        return OF_ITEMS;
    }

    /** The rules that look at a set. */
    public static List<SetRule> ofSets() {
        return OF_SETS;
    }
}
