package app.lede.writing.drafting;

import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.NumberAnswer;
import app.lede.item.SingleChoice;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.reading.Fact;
import app.lede.reading.FactKind;
import app.lede.reading.MentionKind;
import app.lede.reading.Passage;
import app.lede.reading.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of which report something is told that says neither its time nor its occasion. The headline and the day of the
 * report are known, where the day of what happened is not.
 *
 * <p>Wrong: "Who announced her resignation during public comment?"
 *
 * <p>Right: "From the report “Oslo council closes two libraries” (21 December 2023): Who announced her resignation during
 * public comment?"
 */
final class ReportLine {
    private static final int LONGEST_HEADLINE = 16;
    /** So much of a statement in the headline gives the statement away. */
    private static final double TOLD = 0.6;

    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d{2}\\b");
    private static final Pattern LINE =
            Pattern.compile("^From (?:the report “[^”]*”(?: \\([^)]*\\))?|a report of [^:]*): ");

    private static final Pattern SITE =
            Pattern.compile("\\s+(?:[-–—|]|::)\\s+(?:\\p{Lu}[\\p{L}.&']*)(?: \\p{Lu}[\\p{L}.&']*){0,3}(?:\\.com)?$");

    private final String headline;
    private final @Nullable String day;

    ReportLine(Passage passage) {
        headline = headline(passage.title());
        day = passage.published() == null ? null : When.day(passage.published()).say(passage.dayFirst());
    }

    /** The headline without the name of the site behind it; empty where it cannot be said. */
    private static String headline(String title) {
        var plain = SITE.matcher(title.strip()).replaceFirst("").strip().replaceAll("\\s+", " ");
        boolean shouts = plain.equals(plain.toUpperCase(java.util.Locale.ROOT));
        return shouts || plain.split(" ").length > LONGEST_HEADLINE || plain.split(" ").length < 3
                ? ""
                : plain.replaceAll("[“”\"]", "'").replaceAll("\\.$", "");
    }

    /** The proposals, those that need it with their report; those that need it and cannot have it are left out. */
    List<Proposal> on(List<Proposal> proposals) {
        var said = new ArrayList<Proposal>();
        for (var proposal : proposals) {
            if (needs(proposal)) {
                on(proposal).ifPresent(said::add);
            } else {
                said.add(proposal);
            }
        }
        return said;
    }

    /** Whether nothing in an item says when or on what occasion it was so. */
    private static boolean needs(Proposal proposal) {
        var fact = proposal.fact();
        if (fact.underHeadline()) {
            return true;
        }
        return canHave(proposal.content())
                && fact.kind() == FactKind.EVENT
                && !proposal.content().stem().startsWith("Who said")
                && !isDated(fact);
    }

    private static boolean canHave(ItemContent content) {
        return switch (content.kind()) {
            case SINGLE_CHOICE, TRUE_FALSE, TYPED, NUMBER, GAP -> true;
            default -> false;
        };
    }

    private static boolean isDated(Fact fact) {
        return fact.when() != null
                || YEAR.matcher(fact.statement()).find()
                || Stream.concat(Stream.of(fact.subject()), fact.rest().stream())
                        .flatMap(phrase -> phrase.slots().stream())
                        .anyMatch(slot -> slot.mention().kind() == MentionKind.TIME
                                && slot.mention().when() != null);
    }

    private Optional<Proposal> on(Proposal proposal) {
        if (!canHave(proposal.content())) {
            return Optional.empty();
        }
        if (!headline.isEmpty() && !givesAway(proposal)) {
            return Optional.of(with(
                    proposal, "From the report “" + headline + "”" + (day == null ? "" : " (" + day + ")") + ": "));
        }
        return proposal.fact().underHeadline()
                ? Optional.empty()
                : Optional.of(day == null ? proposal : with(proposal, "From a report of " + day + ": "));
    }

    private boolean givesAway(Proposal proposal) {
        var content = proposal.content();
        var told = new ArrayList<String>();
        told.add(proposal.answer());
        told.add(content.keyText());
        Texts.options(content).forEach(option -> told.add(option.text()));
        switch (content) {
            case TypedAnswer typed -> told.addAll(typed.accepted());
            case Gap gap -> told.addAll(gap.accepted());
            default -> {}
        }
        boolean truth = content instanceof TrueFalse statement && statement.truth();
        return !truth
                        && !Texts.free(
                                headline,
                                told.stream().filter(text -> !text.isBlank()).toList())
                || !truth && told.stream().anyMatch(text -> !Texts.free(headline, List.of(Texts.lastWord(text))))
                || ContentWords.share(ContentWords.of(proposal.fact().statement()), headline) >= TOLD;
    }

    /** Whether the line of a stem gives a headline, which says what all is about. */
    static boolean names(String stem) {
        return stem.startsWith("From the report “");
    }

    /** A stem without the line that says of which report it is. */
    static String without(String stem) {
        return LINE.matcher(stem).replaceFirst("");
    }

    private static Proposal with(Proposal proposal, String line) {
        ItemContent content = switch (proposal.content()) {
            case SingleChoice choice -> new SingleChoice(line + choice.stem(), choice.options());
            case TrueFalse statement ->
                new TrueFalse(line + statement.stem(), statement.truth(), statement.correction());
            case TypedAnswer typed -> new TypedAnswer(line + typed.stem(), typed.accepted());
            case NumberAnswer number ->
                new NumberAnswer(line + number.stem(), number.value(), number.tolerance(), number.unit());
            case Gap gap -> new Gap(line + gap.before(), gap.after(), gap.accepted());
            default -> proposal.content();
        };
        return new Proposal(content, proposal.fact(), proposal.answer(), proposal.rationale(), proposal.weight());
    }
}
