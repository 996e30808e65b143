package app.lede.writing.ui;

import java.util.Locale;
import java.util.Optional;

/** What a key does in the list of items. */
enum Keystroke {
    NEXT("↓ or J", "Next question"),
    PREVIOUS("↑", "Previous question"),
    FIRST("Home", "First question"),
    LAST("End", "Last question"),
    KEEP("K", "Keep, and go on to the next"),
    DROP("D", "Drop, and go on to the next"),
    EDIT("E", "Edit"),
    SELECT("X", "Select, or no longer"),
    MOVE_UP("Alt + ↑", "Move up"),
    MOVE_DOWN("Alt + ↓", "Move down"),
    NEW("N", "New question"),
    UNDO("U or Ctrl + Z", "Undo"),
    REDO("Shift + U or Ctrl + Shift + Z", "Do again"),
    HELP("?", "Show these keys");

    private final String keys;
    private final String effect;

    Keystroke(String keys, String effect) {
        this.keys = keys;
        this.effect = effect;
    }

    String keys() {
        return keys;
    }

    String effect() {
        return effect;
    }

    /** What the browser's name of a key stands for, if it stands for something here. */
    static Optional<Keystroke> of(String key, boolean alt, boolean shift) {
        return Optional.ofNullable(
                switch (key.toLowerCase(Locale.ROOT)) {
                    case "arrowdown" -> alt ? MOVE_DOWN : NEXT;
                    case "arrowup" -> alt ? MOVE_UP : PREVIOUS;
                    case "j" -> NEXT;
                    case "home" -> FIRST;
                    case "end" -> LAST;
                    case "k" -> KEEP;
                    case "d" -> DROP;
                    case "e" -> EDIT;
                    case "n" -> NEW;
                    case "x" -> SELECT;
                    case "u", "z" -> shift ? REDO : UNDO;
                    case "?" -> HELP;
                    default -> null;
                });
    }
}
