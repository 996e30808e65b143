package app.lede.command;

import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Reader;
import app.lede.reading.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares the times that reading finds and resolves with those that annotators marked. Called by {@code bench/dates} with
 * a folder that holds {@code NAME-dates.tsv} beside the folder {@code NAME} of its articles.
 */
final class DateScore {
    private static final int CONTEXT = 45;

    private final Reader reader = new Reader();
    private final DateTally tally = new DateTally();
    private final StringBuilder misses = new StringBuilder();

    private DateScore() {}

    public static void main(String[] arguments) throws IOException {
        var report = report(Path.of(arguments[0]), true);
        System.out.print(report.isEmpty() ? "There is no NAME-dates.tsv in " + arguments[0] + ".\n" : report);
    }

    /**
     * The scores of a corpus as text; empty if no annotated dates lie in the folder.
     *
     * @param inFull whether every file and every wrong or missed date is listed too
     */
    static String report(Path folder, boolean inFull) throws IOException {
        var golds = golds(folder);
        if (golds.isEmpty()) {
            return "";
        }
        var score = new DateScore();
        for (var gold : golds) {
            var name = gold.getFileName().toString().replace("-dates.tsv", "");
            for (var entry : new TreeMap<>(GoldDates.read(gold)).entrySet()) {
                score.add(gold.resolveSibling(name).resolve(entry.getKey() + ".txt"), entry.getValue());
            }
        }
        return (inFull ? score.tally.files() + "\n" + score.misses + "\n" : "") + score.tally.total();
    }

    private static List<Path> golds(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-dates.tsv"))
                    .sorted()
                    .toList();
        }
    }

    private void add(Path file, List<GoldDate> dates) throws IOException {
        var article = ArticleFile.read(file);
        var published = article.published() == null ? dateline(dates) : article.published();
        var reading = reader.read(article.title(), article.text(), published);
        int begin = article.text().length() - article.text().stripLeading().length();
        var times = new java.util.ArrayList<Spot>();
        for (var mention : reading.passage().mentions()) {
            if (mention.kind() == MentionKind.TIME) {
                var sentence = reading.passage().sentences().get(mention.sentence());
                times.add(new Spot(
                        mention,
                        sentence.token(mention.first()).begin(),
                        sentence.token(mention.last()).end()));
            }
        }
        for (var placed : GoldPlaces.of(dates, article.whole(), begin)) {
            judge(article, file, placed, begin, times);
        }
    }

    /** The first full date that the annotators marked: where a file's header has no readable date. */
    private static @Nullable LocalDate dateline(List<GoldDate> dates) {
        return dates.stream()
                .filter(date -> date.sort() == GoldDate.Sort.FULL)
                .sorted(Comparator.comparingInt(GoldDate::sentence))
                .map(GoldDate::span)
                .filter(Objects::nonNull)
                .map(DaySpan::first)
                .findFirst()
                .orElse(null);
    }

    private record Spot(Mention mention, int begin, int end) {
        int shared(GoldPlaces.Placed placed) {
            return Math.min(end, placed.end()) - Math.max(begin, placed.begin());
        }
    }

    private void judge(ArticleFile article, Path file, GoldPlaces.Placed placed, int begin, List<Spot> times) {
        var gold = placed.date();
        var name = String.valueOf(file.getFileName());
        if (!placed.isFound() || placed.begin() < begin) {
            tally.count(name, gold.sort(), EnumSet.of(DateTally.Mark.OUTSIDE));
            return;
        }
        var spot = times.stream()
                .filter(time -> time.shared(placed) > 0)
                .max(Comparator.comparing((Spot time) -> time.mention().when() != null)
                        .thenComparing(time -> time.shared(placed)));
        Set<DateTally.Mark> marks = EnumSet.of(DateTally.Mark.GOLD);
        if (gold.span() != null && gold.span().isCalendarUnit()) {
            marks.add(DateTally.Mark.UNIT);
        }
        spot.ifPresent(found -> marks.add(DateTally.Mark.FOUND));
        var when = spot.map(Spot::mention).map(Mention::when);
        when.ifPresent(found -> marks.add(DateTally.Mark.RESOLVED));
        boolean right = gold.sort().dated()
                ? when.isPresent() && isRight(when.get(), gold, spot.get(), placed)
                : when.isEmpty();
        if (right) {
            marks.add(DateTally.Mark.RIGHT);
        } else {
            misses.append("%s%n  %s «%s» %s: ours %s, gold %s%n"
                    .formatted(
                            name,
                            gold.sort().label(),
                            gold.text(),
                            context(article.whole(), placed),
                            spot.map(found -> "«" + found.mention().text() + "» "
                                            + when.map(w -> w.iso()).orElse("unresolved"))
                                    .orElse("not found"),
                            gold.span()));
        }
        tally.count(name, gold.sort(), marks);
    }

    /** The same days; of a longer expression that holds the annotated one, days within it or at its ends. */
    private static boolean isRight(When when, GoldDate gold, Spot spot, GoldPlaces.Placed placed) {
        var ours = new DaySpan(when.date(), when.last());
        var theirs = gold.span();
        if (theirs == null || ours.equals(theirs)) {
            return theirs != null;
        }
        boolean holds = spot.begin() <= placed.begin()
                && placed.end() <= spot.end()
                && spot.end() - spot.begin() > placed.end() - placed.begin();
        boolean within = !ours.first().isBefore(theirs.first()) && !ours.last().isAfter(theirs.last());
        boolean atEnd = ours.first().equals(theirs.first()) || ours.last().equals(theirs.last());
        return holds && (within || atEnd);
    }

    private static String context(String text, GoldPlaces.Placed placed) {
        return "…"
                + text.substring(Math.max(0, placed.begin() - CONTEXT), Math.min(text.length(), placed.end() + CONTEXT))
                        .replaceAll("\\s+", " ")
                + "…";
    }
}
