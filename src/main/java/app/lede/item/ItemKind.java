package app.lede.item;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of item, with the name each has in files and on the command line. Names never change. */
public enum ItemKind {
    SINGLE_CHOICE("single-choice", "Single choice"),
    MULTIPLE_CHOICE("multiple-choice", "Multiple choice"),
    TRUE_FALSE("true-false", "True or false"),
    TYPED("typed", "Typed answer"),
    NUMBER("number", "Number"),
    GAP("gap", "Gap in a sentence"),
    ORDER("order", "Time order"),
    MATCHING("matching", "Matching"),
    WHO_SAID("who-said", "Who said it"),
    CLAIM_OR_FACT("claim-or-fact", "Claim or fact");

    private final String code;
    private final String label;

    ItemKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** What a person reads. */
    public String label() {
        return label;
    }

    /** Whether it is answered by typing. */
    public boolean isTyped() {
        return this == TYPED || this == NUMBER || this == GAP;
    }

    public static Optional<ItemKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
