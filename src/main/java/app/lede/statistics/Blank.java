package app.lede.statistics;

import org.jspecify.annotations.Nullable;

/** The door between numbers that may be undefined and figures that are blank then. */
final class Blank {
    private Blank() {}

    /** The number, or null if it is undefined or not finite. A negative zero loses its sign. */
    static @Nullable Double unlessDefined(double number) {
        return Double.isFinite(number) ? number + 0.0 : null;
    }
}
