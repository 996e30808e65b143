package app.lede.table;

/**
 * Keeps spreadsheets from taking the text of a CSV file for a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection). A text that begins like one, whatever apostrophes stand
 * before, gets one more in front; {@link #unguard} takes exactly that one away.
 */
public final class FormulaGuard {
    private FormulaGuard() {}

    /** A text that is no formula anywhere. */
    public static String guard(String text) {
        return looksLikeAFormula(text) ? "'" + text : text;
    }

    /** What was given to {@link #guard}. */
    public static String unguard(String text) {
        return text.startsWith("'") && looksLikeAFormula(text) ? text.substring(1) : text;
    }

    private static boolean looksLikeAFormula(String text) {
        int apostrophes = 0;
        while (apostrophes < text.length() && text.charAt(apostrophes) == '\'') {
            apostrophes++;
        }
        var rest = text.substring(apostrophes);
        var begin = rest.stripLeading();
        boolean formula = !begin.isEmpty() && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(begin.charAt(0)) >= 0;
        boolean control = !rest.isEmpty() && "\t\r\n".indexOf(rest.charAt(0)) >= 0;
        return formula || control;
    }
}
