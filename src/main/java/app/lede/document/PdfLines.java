package app.lede.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Paragraphs from the lines of pages: lines are joined, what stands at the edge of every page is left out. */
final class PdfLines {
    /** Stands in front of a line with which a paragraph seems to begin. */
    static final char PARAGRAPH = '\u2029';

    /** A line at the edge of so many pages is no part of the text. */
    private static final int OFTEN = 3;

    private static final String HYPHENS = "-\u00ad\u2010";
    private static final String SENTENCE_ENDS = ".!?:”\"’)";

    private PdfLines() {}

    static List<String> paragraphs(List<String> pages, List<String> notes) {
        var lines = pages.stream()
                .map(page -> new ArrayList<>(Arrays.stream(page.split("\n"))
                        .filter(line -> !bare(line).isEmpty())
                        .toList()))
                .toList();
        if (withoutEdges(lines)) {
            notes.add("Lines that stand at the top or foot of every page, and page numbers, were left out.");
        }
        var paragraphs = new ArrayList<StringBuilder>();
        for (var page : lines) {
            boolean isFirst = true;
            for (var line : page) {
                add(paragraphs, line, isFirst);
                isFirst = false;
            }
        }
        return paragraphs.stream().map(StringBuilder::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean withoutEdges(List<ArrayList<String>> pages) {
        Map<String, Integer> often = new HashMap<>();
        for (var page : pages) {
            if (!page.isEmpty()) {
                often.merge(pattern(page.getFirst()), 1, Integer::sum);
                if (page.size() > 1) {
                    often.merge(pattern(page.getLast()), 1, Integer::sum);
                }
            }
        }
        boolean isAny = false;
        for (var page : pages) {
            while (!page.isEmpty() && isEdge(page.getLast(), often)) {
                page.removeLast();
                isAny = true;
            }
            while (!page.isEmpty() && isEdge(page.getFirst(), often)) {
                page.removeFirst();
                isAny = true;
            }
        }
        return isAny;
    }

    private static boolean isEdge(String line, Map<String, Integer> often) {
        return often.getOrDefault(pattern(line), 0) >= OFTEN
                || pattern(line).matches("(?i)[-–— ]*(page )?#( (of|/) #)?[-–— ]*");
    }

    /** The line with each number as a sign: "Page 3" and "Page 4" are the same line. */
    private static String pattern(String line) {
        return bare(line).replaceAll("[0-9]+", "#");
    }

    private static String bare(String line) {
        return line.replace(PARAGRAPH, ' ').strip();
    }

    private static void add(List<StringBuilder> paragraphs, String line, boolean isFirstOfPage) {
        var text = bare(line).replaceAll("\\s+", " ");
        boolean begins = line.indexOf(PARAGRAPH) >= 0 && !(isFirstOfPage && goesOn(paragraphs, text));
        if (begins || paragraphs.isEmpty()) {
            paragraphs.add(new StringBuilder(text));
            return;
        }
        var before = paragraphs.getLast();
        if (isDivided(before) && Character.isLowerCase(text.charAt(0))) {
            before.setLength(before.length() - 1);
        } else {
            before.append(' ');
        }
        before.append(text);
    }

    /** A word that the end of a line interrupted. */
    private static boolean isDivided(StringBuilder line) {
        int last = line.length() - 1;
        return last > 0 && HYPHENS.indexOf(line.charAt(last)) >= 0 && Character.isLowerCase(line.charAt(last - 1));
    }

    /** A sentence that a new page interrupted. */
    private static boolean goesOn(List<StringBuilder> paragraphs, String text) {
        if (paragraphs.isEmpty()) {
            return false;
        }
        var before = paragraphs.getLast();
        return SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) < 0 && Character.isLowerCase(text.charAt(0));
    }
}
