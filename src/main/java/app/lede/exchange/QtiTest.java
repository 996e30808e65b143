package app.lede.exchange;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a test of a package says of its items: their order and what they are worth. */
final class QtiTest {
    private QtiTest() {}

    /** An item's place in the test and its weight. */
    record Ref(int place, @Nullable BigDecimal weight) {
        static final Ref NONE = new Ref(Integer.MAX_VALUE, null);

        Optional<BigDecimal> points() {
            return Optional.ofNullable(weight);
        }
    }

    static void read(String name, XmlNode.Element test, Map<String, Ref> refs, Findings findings) {
        findings.title(test.attribute("title"));
        test.all("assessmentItemRef")
                .forEach(item -> refs.putIfAbsent(
                        resolve(name, item.attribute("href")),
                        new Ref(
                                refs.size(),
                                item.first("weight")
                                        .flatMap(weight -> NumberText.read(weight.attribute("value")))
                                        .orElse(null))));
    }

    /** The name within the package of what a file names from where it stands. */
    private static String resolve(String from, String href) {
        try {
            var path = URI.create("/" + from.replace(" ", "%20"))
                    .resolve(href.replace(" ", "%20"))
                    .normalize()
                    .getPath();
            return path == null || path.isEmpty() ? href : path.substring(1);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
