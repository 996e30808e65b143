package app.lede.writing.drafting;

import app.lede.item.Numbers;
import app.lede.reading.Fact;
import app.lede.reading.Mention;
import app.lede.reading.Passage;
import app.lede.reading.Times;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a wrong answer is from the right one: days between dates, the ratio of numbers, and for names how many sentences
 * lie between the fact and where the article names them; farthest are names that the article does not name.
 */
final class Distance {
    private static final double NOT_NAMED = 100_000;

    private final Passage passage;

    Distance(Passage passage) {
        this.passage = passage;
    }

    double between(Fact fact, String key, String wrong) {
        var date = Times.read(key);
        var other = Times.read(wrong);
        if (date.isPresent() && other.isPresent()) {
            return Math.abs(
                    ChronoUnit.DAYS.between(date.get().date(), other.get().date()));
        }
        var number = number(key);
        var otherNumber = number(wrong);
        if (number.isPresent() && otherNumber.isPresent()) {
            return Math.abs(
                    Math.log(otherNumber.get().doubleValue() / number.get().doubleValue()));
        }
        return passage.mentions().stream()
                .filter(mention -> names(mention, wrong))
                .mapToDouble(mention -> Math.abs(mention.sentence() - fact.sentence()))
                .min()
                .orElse(NOT_NAMED);
    }

    private static Optional<BigDecimal> number(String text) {
        return Numbers.parse(text).filter(number -> number.signum() > 0);
    }

    private static boolean names(Mention mention, String name) {
        return mention.name().equals(name) || mention.text().equals(name);
    }
}
