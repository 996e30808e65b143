package app.lede.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final String ADDRESS = "https://lede.example/join/7KD-2M0-QXR";

    @Test
    void drawsEveryDarkModuleInsideTheQuietZone() {
        var code = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM);
        var drawn = new boolean[code.size][code.size];
        var modules = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z").matcher(QrPicture.svg(ADDRESS, "QR code"));
        while (modules.find()) {
            drawn[Integer.parseInt(modules.group(2)) - 4][Integer.parseInt(modules.group(1)) - 4] = true;
        }
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                assertThat(drawn[y][x]).as("module %d, %d", x, y).isEqualTo(code.getModule(x, y));
            }
        }
    }

    @Test
    void saysWhatItIs() {
        assertThat(QrPicture.svg(ADDRESS, "QR code of <the> address"))
                .contains("role=\"img\"", "aria-label=\"QR code of &lt;the&gt; address\"", "<title>");
    }
}
