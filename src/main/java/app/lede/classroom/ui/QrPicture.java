package app.lede.classroom.ui;

import com.vaadin.flow.component.Html;
import io.nayuki.qrcodegen.QrCode;
import org.springframework.web.util.HtmlUtils;

/** Draws a QR code. It is black on white in the night edition too: cameras do not read it otherwise. */
final class QrPicture {
    /** The quiet zone that ISO/IEC 18004 asks for, in modules. */
    private static final int BORDER = 4;

    private QrPicture() {}

    /** A picture of the text, as wide as what it stands in; {@code title} is what screen readers say. */
    static Html of(String text, String title) {
        return new Html("<div class=\"classroom-qr\">" + svg(text, title) + "</div>");
    }

    static String svg(String text, String title) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * BORDER;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        var label = HtmlUtils.htmlEscape(title);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" \
                shape-rendering="crispEdges"><title>%s</title>\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>""".formatted(side, side, label, label, path);
    }
}
