package app.lede.writing.drafting;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import app.lede.item.TimeOrder;
import app.lede.reading.Fact;
import app.lede.reading.FactKind;
import app.lede.reading.Grain;
import app.lede.reading.MentionKind;
import app.lede.reading.Modality;
import app.lede.reading.Phrase;
import app.lede.reading.When;
import app.lede.reading.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Time order: events that the article dates itself, no two of which overlap. The dates are not shown. */
final class OrderWriter implements ItemWriter {
    private static final int LEAST = 3;
    private static final int MOST = 4;
    private static final int LONGEST_EVENT = 16;
    /** "The construction of Notre-Dame began": a subject of so many words needs nothing behind its verb. */
    private static final int LEAST_SUBJECT = 4;

    private static final Pattern NAME = Pattern.compile("(?<=.)\\b\\p{Lu}\\p{L}");

    private record Event(When when, String text, Fact fact) {}

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var events = new ArrayList<Event>();
        for (var fact : material.facts()) {
            var when = fact.when();
            if (when != null
                    && fact.kind() == FactKind.EVENT
                    && fact.modality() == Modality.ACTUAL
                    && fact.attribution() == null
                    && !isCountOfAYear(fact, when)
                    && !fact.negated()) {
                event(fact, when)
                        .filter(event ->
                                events.stream().noneMatch(other -> other.when().overlaps(when)))
                        .ifPresent(events::add);
            }
        }
        if (events.size() < LEAST) {
            return List.of();
        }
        var chosen = events.stream()
                .sorted(Comparator.comparingDouble(
                        (Event event) -> -event.fact().salience()))
                .limit(MOST)
                .sorted(Comparator.comparing(Event::when))
                .toList();
        var statements = chosen.stream().map(event -> event.fact().statement()).toList();
        var main = chosen.stream()
                .max(Comparator.comparingDouble(event -> event.fact().salience()))
                .orElseThrow()
                .fact();
        return List.of(new Proposal(
                new TimeOrder(
                        "Put the events in order, from the earliest to the latest.",
                        chosen.stream()
                                .map(event -> new Entry(OptionId.random(random), event.text()))
                                .toList()),
                main,
                "order",
                String.join(" ", statements),
                0.1));
    }

    /** The statement without its date. */
    private static Optional<Event> event(Fact fact, When when) {
        var text = new StringBuilder(fact.subject().text())
                .append(' ')
                .append(fact.verb().text());
        boolean dated = false;
        for (var phrase : fact.rest()) {
            var undated = without(phrase, when);
            if (!dated && isDate(phrase, when)) {
                dated = true;
            } else if (!dated && undated.isPresent()) {
                dated = true;
                text.append(' ').append(undated.get());
            } else if (phrase.text().matches(".*\\b(1[0-9]|20)\\d{2}\\b.*")) {
                return Optional.empty();
            } else {
                text.append(' ').append(phrase.text());
            }
        }
        var said = Words.capital(text.toString());
        return dated
                        && said.split(" ").length <= LONGEST_EVENT
                        && !fact.subject().text().matches(".*\\b(1[0-9]|20)\\d{2}\\b.*")
                        && when.isUnit()
                        && namesSomething(fact, said)
                        && (fact.rest().size() > 1
                                || fact.subject().text().split(" ").length >= LEAST_SUBJECT
                                || !said.endsWith(fact.verb().text()))
                ? Optional.of(new Event(when, said + ".", fact))
                : Optional.empty();
    }

    /** "The museum had 12 million visitors in 2017" is no event: it had some in other years too. */
    private static boolean isCountOfAYear(Fact fact, When when) {
        return when.grain() == Grain.YEAR
                && fact.rest().stream()
                        .flatMap(phrase -> phrase.slots().stream())
                        .anyMatch(slot -> slot.mention().kind() == MentionKind.QUANTITY);
    }

    /** "for $1 billion on 16 May 2023" without its date. */
    private static Optional<String> without(Phrase phrase, When when) {
        return phrase.slots().stream()
                .filter(slot -> !slot.whole()
                        && when.equals(slot.mention().when())
                        && phrase.text().substring(0, slot.begin()).endsWith(" on "))
                .findFirst()
                .map(slot -> phrase.text().substring(0, slot.begin() - " on ".length())
                        + phrase.text().substring(slot.end()))
                .filter(text -> !text.matches(".*\\b(1[0-9]|20)\\d{2}\\b.*"));
    }

    /** "The first lawsuit was settled" tells nobody which lawsuit. */
    private static boolean namesSomething(Fact fact, String said) {
        return NAME.matcher(said).find()
                || fact.subject().slots().stream()
                        .anyMatch(slot -> slot.mention().kind() != MentionKind.QUANTITY
                                && slot.mention().kind() != MentionKind.TIME);
    }

    private static boolean isDate(Phrase phrase, When when) {
        return phrase.slots().stream()
                .anyMatch(slot -> slot.whole() && when.equals(slot.mention().when()));
    }
}
