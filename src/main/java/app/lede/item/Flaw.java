package app.lede.item;

import java.util.List;
import java.util.UUID;

/**
 * Something in the wording of an item, or in how a set is put together, that lets learners guess or stumble. It is
 * advice: an item with flaws can be published, one with {@linkplain Item#problems() problems} cannot.
 *
 * @param rule the id of the rule that found it; ids never change: {@code key-is-longest}
 * @param place where it stands
 * @param sentence what is wrong and what to do, in words for its author
 */
public record Flaw(String rule, Severity severity, Place place, String sentence) {

    /** How much it matters, the worst first. */
    public enum Severity {
        /** The item measures something else than reading: who knows tests guesses it, or who read well fails it. */
        WARNING,
        /** It could be better. */
        HINT
    }

    /** Where a flaw stands. */
    public sealed interface Place {

        /** The place as a person calls it. */
        String label();

        /** The question or the statement. */
        record Stem() implements Place {
            @Override
            public String label() {
                return "Question";
            }
        }

        /** The options, events or pairs together. */
        record Options() implements Place {
            @Override
            public String label() {
                return "Options";
            }
        }

        /** @param number the place of the option, event or pair as its author sees it, counted from 1 */
        record OptionAt(int number) implements Place {
            @Override
            public String label() {
                return "Option " + number;
            }
        }

        /** The accepted answers, the number with its tolerance, or the quotation. */
        record Answer() implements Place {
            @Override
            public String label() {
                return "Answer";
            }
        }

        record Rationale() implements Place {
            @Override
            public String label() {
                return "Explanation";
            }
        }

        record Evidence() implements Place {
            @Override
            public String label() {
                return "Evidence";
            }
        }

        /** @param items the ids of the items it concerns, in the order of the set */
        record InSet(List<UUID> items) implements Place {
            public InSet {
                items = List.copyOf(items);
            }

            @Override
            public String label() {
                return "Set";
            }
        }
    }
}
