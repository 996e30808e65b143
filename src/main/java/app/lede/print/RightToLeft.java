package app.lede.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Puts text that runs from right to left into the order in which it is painted, with the joined forms of Arabic letters,
 * by ICU.
 */
final class RightToLeft implements BidiReorderer {
    private static final int LOGICAL = ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;
    private static final ArabicShaping SHAPE = new ArabicShaping(LOGICAL | ArabicShaping.LETTERS_SHAPE);
    private static final ArabicShaping UNSHAPE = new ArabicShaping(LOGICAL | ArabicShaping.LETTERS_UNSHAPE);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public String shapeText(String text) {
        return applied(SHAPE, text);
    }

    @Override
    public String deshapeText(String text) {
        return applied(UNSHAPE, text);
    }

    private static String applied(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException cannotBeShaped) {
            return text;
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
