package app.lede.writing.drafting;

import app.lede.item.NumberAnswer;
import app.lede.reading.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Numbers to give: the hedge stands in the question, and where it says "about" so does the tolerance. */
final class NumberWriter implements ItemWriter {
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var proposals = new ArrayList<Proposal>();
        for (var question : material.questions()) {
            var quantity = question.mention().quantity();
            if (quantity == null) {
                continue;
            }
            var tolerance = quantity.sense() == Quantity.Sense.ABOUT
                            || quantity.sense() == Quantity.Sense.LESS
                                    && !Stems.hedged(question, quantity)
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .contains(quantity.hedge())
                    ? quantity.value().multiply(ABOUT).stripTrailingZeros()
                    : BigDecimal.ZERO;
            proposals.add(new Proposal(
                    new NumberAnswer(
                            Stems.hedged(question, quantity), quantity.value(), plain(tolerance), unit(quantity)),
                    question.fact(),
                    question.answer(),
                    question.fact().statement(),
                    0.06));
        }
        return proposals;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static String unit(Quantity quantity) {
        return switch (quantity.measure()) {
            case COUNT -> quantity.unit();
            case PERCENT -> "percent";
            case MONEY ->
                switch (quantity.amount().replaceAll("[\\d.,\\s].*", "")) {
                    case "$", "US$" -> "dollars";
                    case "CA$", "C$" -> "Canadian dollars";
                    case "A$", "AU$" -> "Australian dollars";
                    case "€" -> "euros";
                    case "£" -> "pounds";
                    case "¥" -> "yen";
                    default -> "";
                };
        };
    }
}
