package app.lede.exchange;

import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.OptionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Collects what a file holds. */
final class Findings {
    private final RandomGenerator random;
    private final List<ImportResult.Found> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();
    private boolean isFull;
    private String title = "";
    private String part = "";

    Findings(RandomGenerator random) {
        this.random = random;
    }

    /** Names the file of the package that is read next. */
    void part(String name) {
        part = name;
    }

    /** Names the set, unless it has a name. */
    void title(String text) {
        if (title.isEmpty()) {
            title = CleanText.line(text);
        }
    }

    OptionId optionId() {
        return OptionId.random(random);
    }

    /** Takes a question in if it is whole. */
    void add(Question question, ItemContent content) {
        if (found.size() >= Limits.ITEMS) {
            isFull = true;
            leaveOut(question.line(), "Only the first " + Limits.ITEMS + " questions of a file are read.");
            return;
        }
        var item = ItemTexts.map(item(question, content), CleanText::of);
        var objections = item.problems();
        if (isTooLong(item)) {
            leaveOut(question.line(), "A text of the question is longer than " + Limits.TEXT + " characters.");
        } else if (!objections.isEmpty()) {
            leaveOut(question.line(), objections.getFirst());
        } else {
            ids.add(item.id());
            found.add(new ImportResult.Found(item, part, question.line()));
            question.notes().forEach(note -> add(question.line(), note, false));
        }
    }

    void leaveOut(int line, String message) {
        add(line, message, true);
    }

    /** Something besides the questions that is not read. */
    void note(int line, String message) {
        add(line, message, false);
    }

    private void add(int line, String message, boolean leftOut) {
        if (problems.size() < Limits.PROBLEMS) {
            problems.add(new Problem(part, line, message, leftOut));
        } else if (problems.size() == Limits.PROBLEMS) {
            problems.add(new Problem(part, line, "There are more problems than these; they are not listed.", true));
        }
    }

    boolean isEmpty() {
        return found.isEmpty() && problems.isEmpty();
    }

    /** Whether nothing more is taken in. */
    boolean isFull() {
        return isFull;
    }

    ImportResult result() {
        return new ImportResult(title, found, problems);
    }

    private Item item(Question question, ItemContent content) {
        var extras = question.extras();
        var id = question.id().filter(told -> !ids.contains(told)).orElseGet(this::newId);
        return new Item(
                id,
                content,
                Wording.rationale(CleanText.of(question.feedback()), extras.evidence()),
                extras.evidence(),
                extras.attribution(),
                extras.fact(),
                question.points(Item.MAX_POINTS),
                question.tags());
    }

    private UUID newId() {
        long version4 = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long variant2 = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(version4, variant2);
    }

    private static boolean isTooLong(Item item) {
        var tooLong = new boolean[1];
        ItemTexts.map(item, text -> {
            tooLong[0] |= text.length() > Limits.TEXT;
            return text;
        });
        return tooLong[0];
    }
}
