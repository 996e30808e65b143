package app.lede.paper;

import app.lede.item.Prompt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One order of the questions and of what is to choose from. The same paper and shuffle always give the same forms:
 * {@link Random} is used because its sequence is specified.
 *
 * @param letter names the form; empty if there is only one
 */
record PaperForm(String letter, List<Place> places) {
    /** A question at its place; {@code number} counts from 1. It holds the key. */
    record Place(int number, PaperItem item, Prompt prompt) {
        PaperKey key() {
            return PaperKey.of(item, prompt);
        }
    }

    /** Keeps the forms of one shuffle apart from those of the next. The golden ratio: any odd number would do. */
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    PaperForm {
        places = List.copyOf(places);
    }

    static List<PaperForm> of(Paper paper, PaperChoice choice) {
        return choice.forms() == 1
                ? List.of(of(paper, "", choice.shuffle(), false))
                : IntStream.range(0, choice.forms())
                        .mapToObj(index ->
                                of(paper, Letters.at(index), (long) choice.shuffle() + STEP * (index + 1), true))
                        .toList();
    }

    private static PaperForm of(Paper paper, String letter, long seed, boolean shuffled) {
        var items = new ArrayList<>(paper.items());
        if (shuffled) {
            Collections.shuffle(items, new Random(seed));
        }
        var places = new ArrayList<Place>();
        for (var item : items) {
            // Each item has a generator of its own: its options do not depend on what else is printed.
            var random = new Random(seed ^ mixed(item.counts().id()));
            places.add(new Place(places.size() + 1, item, item.asked().prompt(random, shuffled)));
        }
        return new PaperForm(letter, places);
    }

    private static long mixed(UUID id) {
        return id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32);
    }
}
