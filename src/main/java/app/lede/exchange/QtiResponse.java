package app.lede.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which responses an item takes for right. */
final class QtiResponse {
    private final String baseType;
    private final boolean isMultiple;
    private final List<String> correct;
    private final List<Map.Entry<String, BigDecimal>> mapped;

    QtiResponse(XmlNode.Element item, String identifier) {
        var declaration = item.elements("responseDeclaration")
                .filter(each -> each.attribute("identifier").equals(identifier))
                .findFirst()
                .orElseGet(() -> XmlNode.Element.begin("responseDeclaration", Map.of(), item.line()));
        baseType = declaration.attribute("baseType");
        isMultiple = declaration.attribute("cardinality").equals("multiple");
        var values = declaration.first("correctResponse").stream()
                .flatMap(all -> all.elements("value"))
                .map(value -> value.text().strip())
                .toList();
        mapped = declaration.first("mapping").stream()
                .flatMap(mapping -> mapping.elements("mapEntry"))
                .map(entry -> Map.entry(
                        entry.attribute("mapKey"),
                        NumberText.read(entry.attribute("mappedValue")).orElse(BigDecimal.ZERO)))
                .toList();
        correct = values.isEmpty() ? (isMultiple ? gaining() : best()) : values;
    }

    /** Whether more than one value may be given. */
    boolean isMultiple() {
        return isMultiple;
    }

    String baseType() {
        return baseType;
    }

    /** The right values; where only values with marks are given, those with the most, or all of them if many are given. */
    List<String> correct() {
        return correct;
    }

    /** The right value and all that give as much. */
    List<String> accepted() {
        var accepted = new ArrayList<>(correct);
        best().stream().filter(value -> !accepted.contains(value)).forEach(accepted::add);
        return accepted;
    }

    /** Whether some values give a part of the marks. */
    boolean hasParts() {
        var most = most();
        return mapped.stream()
                .anyMatch(entry ->
                        entry.getValue().signum() > 0 && entry.getValue().compareTo(most) < 0);
    }

    /** Whether right and wrong values weigh alike: each right one as much as any wrong one takes away. */
    boolean isEven() {
        return mapped.stream()
                .allMatch(entry -> entry.getValue()
                        .equals(correct.contains(entry.getKey()) ? BigDecimal.ONE : BigDecimal.ONE.negate()));
    }

    private List<String> gaining() {
        return mapped.stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> best() {
        var most = most();
        return mapped.stream()
                .filter(entry ->
                        entry.getValue().signum() > 0 && entry.getValue().compareTo(most) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private BigDecimal most() {
        return mapped.stream().map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
