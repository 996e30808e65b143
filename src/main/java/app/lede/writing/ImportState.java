package app.lede.writing;

import java.util.List;
import java.util.UUID;

/** How far an import has come. */
public sealed interface ImportState {

    /** Some questions are written; none is there for good before all are. */
    record Working(int written, int of) implements ImportState {}

    /** All questions are saved, in these sets, in the order of the file. */
    record Done(List<UUID> setIds, int questions) implements ImportState {
        public Done {
            setIds = List.copyOf(setIds);
        }
    }

    /** Nothing was saved; {@code message} says why. */
    record Failed(String message) implements ImportState {}

    /** Nothing was saved, as was wished. */
    record Cancelled() implements ImportState {}
}
