package app.lede.exchange;

import app.lede.base.text.TextDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads Aiken: lines of the question, lettered lines of options, the line of the answer. */
final class AikenReader implements ItemReader {
    private final StringBuilder stem = new StringBuilder();
    private final List<String> letters = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private int begin;
    private boolean isBlankBehind;

    @Override
    public void read(byte[] bytes, Findings findings) {
        var text = TextDecoder.decode(bytes);
        if (text.isEmpty()) {
            findings.leaveOut(0, "This is not a text file.");
            return;
        }
        int number = 0;
        for (var lines = text.get().lines().iterator(); lines.hasNext() && !findings.isFull(); ) {
            read(lines.next(), ++number, findings);
        }
        close(findings);
    }

    private void read(String line, int number, Findings findings) {
        var answer = AikenLine.ANSWER.matcher(line);
        var option = AikenLine.OPTION.matcher(line);
        if (answer.matches()) {
            finish(answer.group(1), number, findings);
        } else if (option.matches() && !stem.isEmpty()) {
            letters.add(option.group(1));
            options.add(option.group(2).strip());
        } else if (line.isBlank()) {
            isBlankBehind = true;
        } else {
            // A blank line may stand before the options, not amid the question.
            if (!options.isEmpty() || isBlankBehind) {
                close(findings);
            }
            if (stem.isEmpty()) {
                begin = number;
            }
            isBlankBehind = false;
            if (stem.length() <= Limits.TEXT) {
                stem.append(stem.isEmpty() ? "" : " ").append(line.strip());
            }
        }
    }

    private void finish(String answer, int number, Findings findings) {
        int key = letters.indexOf(answer.toUpperCase(Locale.ROOT));
        var doubled = letters.stream().distinct().count() < letters.size();
        if (stem.isEmpty()) {
            findings.leaveOut(number, "There is an answer without a question.");
        } else if (options.isEmpty()) {
            findings.leaveOut(begin, "The question has no options: they begin with a letter and a point, “A. ”.");
        } else if (doubled) {
            findings.leaveOut(begin, "Two options have the same letter.");
        } else if (key < 0) {
            findings.leaveOut(number, "The answer “" + CleanText.title(answer) + "” is none of the options.");
        } else {
            add(key, findings);
        }
        clear();
    }

    private void add(int key, Findings findings) {
        var question = new Question(begin);
        var choices = new ArrayList<Contents.Choice>();
        for (int i = 0; i < options.size(); i++) {
            choices.add(new Contents.Choice(options.get(i), i == key));
        }
        try {
            findings.add(question, new Contents(findings).choice(stem.toString(), choices, Extras.NONE));
        } catch (Unreadable e) {
            findings.leaveOut(begin, e.sentence());
        }
    }

    /** Gives up a question that has come to no answer. */
    private void close(Findings findings) {
        if (!stem.isEmpty()) {
            findings.leaveOut(begin, "The question has no line “ANSWER: ” with the letter of the right option.");
        }
        clear();
    }

    private void clear() {
        stem.setLength(0);
        letters.clear();
        options.clear();
        isBlankBehind = false;
    }
}
