package app.lede.item;

import java.util.List;

/** Wordings that several kinds share. */
final class Problems {
    private Problems() {}

    static void requireStem(String stem, List<String> problems) {
        if (stem.isBlank()) {
            problems.add("Write the question.");
        }
    }

    static void requireAccepted(List<String> accepted, List<String> problems) {
        if (accepted.stream().allMatch(String::isBlank)) {
            problems.add("Give at least one accepted answer.");
        }
    }
}
