package app.lede.item;

import java.util.List;

/**
 * By what a response is scored besides the item itself.
 *
 * @param partialCredit what is worth how much where it is right in part
 * @param alsoAccepted typed answers that were accepted after the item was frozen
 * @param context the article's text, or empty: a typed word that stands in it is that word, and no slip for another
 */
public record Marking(PartialCredit partialCredit, List<String> alsoAccepted, String context) {
    /** Standard rules, nothing accepted afterwards, no article. */
    public static final Marking STANDARD = new Marking(PartialCredit.STANDARD, List.of(), "");

    public Marking {
        alsoAccepted = List.copyOf(alsoAccepted);
    }

    public static Marking by(PartialCredit partialCredit) {
        return STANDARD.withPartialCredit(partialCredit);
    }

    public Marking withPartialCredit(PartialCredit changed) {
        return new Marking(changed, alsoAccepted, context);
    }

    public Marking withAlsoAccepted(List<String> changed) {
        return new Marking(partialCredit, changed, context);
    }

    public Marking withContext(String changed) {
        return new Marking(partialCredit, alsoAccepted, changed);
    }
}
