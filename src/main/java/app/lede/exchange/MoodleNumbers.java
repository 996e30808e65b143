package app.lede.exchange;

import app.lede.item.NumberAnswer;
import java.io.IOException;

/** The answer of Moodle's numerical questions. */
final class MoodleNumbers {
    private MoodleNumbers() {}

    /** The unit may be typed or left out: grading type 0. */
    static void write(NumberAnswer number, XmlWriter xml) throws IOException {
        xml.open("answer", "fraction", "100", "format", "moodle_auto_format");
        xml.leaf("text", NumberText.write(number.value()));
        xml.leaf("tolerance", NumberText.write(number.tolerance()));
        xml.close();
        xml.leaf("unitgradingtype", "0").leaf("unitpenalty", "0.1");
        boolean hasUnit = !number.unit().isBlank();
        xml.leaf("showunits", hasUnit ? "0" : "3").leaf("unitsleft", "0");
        if (hasUnit) {
            xml.open("units").open("unit").leaf("multiplier", "1");
            xml.leaf("unit_name", number.unit().strip());
            xml.close().close();
        }
    }
}
