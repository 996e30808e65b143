package app.lede.exchange;

import app.lede.base.text.Tags;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of a question, besides what it asks, while it is read. */
final class Question {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final int line;
    private final List<String> notes = new ArrayList<>();
    private Extras extras = Extras.NONE;
    private @Nullable UUID id;
    private @Nullable BigDecimal points;
    private String feedback = "";
    private final List<String> tags = new ArrayList<>();

    /** A question that begins at a line. */
    Question(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    List<String> notes() {
        return notes;
    }

    /** Says that something of the question did not come in. */
    void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    Extras extras() {
        return extras;
    }

    void extras(Extras found) {
        extras = found;
    }

    Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    /** The id, if the text is one. */
    void id(String text) {
        if (ID.matcher(text.strip()).matches()) {
            id = UUID.fromString(text.strip());
        }
    }

    void points(BigDecimal found) {
        points = found;
    }

    /** Whole points within what an item can have. */
    int points(int most) {
        if (points == null) {
            return Math.clamp(extras.points(), 1, most);
        }
        int whole = points.setScale(0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .min(BigDecimal.valueOf(most))
                .intValueExact();
        if (points.compareTo(BigDecimal.valueOf(whole)) != 0) {
            note("Points are whole numbers from 1 to " + most + " here: " + points.toPlainString() + " became " + whole
                    + ".");
        }
        return whole;
    }

    /** Takes texts as tags, those told before first. */
    void tags(List<String> texts) {
        tags.addAll(texts);
    }

    /** The tags that an item can have. */
    List<String> tags() {
        var told = Tags.with(Tags.of(extras.tags()), tags);
        var allowed = Tags.allowed(told);
        if (!allowed.equals(told)) {
            note("Not all tags are kept: a question may have " + Tags.MOST + ", each of " + Tags.LONGEST
                    + " characters at most.");
        }
        return allowed;
    }

    String feedback() {
        return feedback;
    }

    void feedback(String text) {
        feedback = text;
    }

    /** Feedback that belongs to one answer: it becomes the rationale if the question has none and the answer is right. */
    void answerFeedback(String text, boolean right) {
        if (text.isBlank()) {
            return;
        }
        if (right && feedback.isBlank()) {
            feedback = text;
        } else {
            note("Feedback of single answers is not kept.");
        }
    }
}
