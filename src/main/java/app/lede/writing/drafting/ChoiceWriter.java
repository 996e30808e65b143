package app.lede.writing.drafting;

import app.lede.item.Numbers;
import app.lede.item.SingleChoice;
import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Quantity;
import app.lede.reading.Times;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Single choice: a question with at least two wrong answers of the right one's kind and grain. */
final class ChoiceWriter implements ItemWriter {
    static final int LEAST_DISTRACTORS = 2;

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var proposals = new ArrayList<Proposal>();
        for (var question : material.questions()) {
            var distractors = material.distractors()
                    .of(question.fact(), question.mention(), question.answer(), question.stem(), random);
            if (distractors.size() < LEAST_DISTRACTORS || question.subject() && isOfMany(question)) {
                continue;
            }
            var texts = new ArrayList<>(distractors);
            texts.add(question.answer());
            sort(texts, question.mention());
            proposals.add(new Proposal(
                    new SingleChoice(question.stem(), Options.ordered(texts, question.answer(), random)),
                    question.fact(),
                    question.answer(),
                    question.fact().statement(),
                    weight(question.mention())));
        }
        return proposals;
    }

    /** What a thing is like, and what a country does without a date, can be true of a wrong answer as well. */
    private static boolean isOfMany(Question question) {
        return question.fact().describes()
                || question.mention().kind() == MentionKind.PLACE
                        && question.fact().when() == null;
    }

    private static double weight(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> 0.2;
            case PLACE, ORGANISATION, THING -> 0.15;
            case QUANTITY -> 0.05;
            case TIME -> 0.0;
        };
    }

    /** Dates and numbers in their natural order, all else by the alphabet. */
    private static void sort(List<String> texts, Mention mention) {
        if (mention.kind() == MentionKind.TIME) {
            texts.sort(Comparator.comparing(ChoiceWriter::date));
        } else if (mention.kind() == MentionKind.QUANTITY) {
            texts.sort(Comparator.comparing(text -> number(text, mention.quantity())));
        } else {
            texts.sort(String.CASE_INSENSITIVE_ORDER);
        }
    }

    private static LocalDate date(String text) {
        return Times.read(text).map(when -> when.date()).orElse(LocalDate.MIN);
    }

    private static BigDecimal number(String text, @org.jspecify.annotations.Nullable Quantity quantity) {
        var plain = quantity == null || quantity.hedge().isEmpty() || !text.startsWith(quantity.hedge())
                ? text
                : text.substring(quantity.hedge().length());
        return Numbers.parse(plain).orElse(BigDecimal.ZERO);
    }
}
