package app.lede.command;

import app.lede.base.Refusal;
import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.writing.DraftRequest;
import app.lede.writing.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays the items for a folder of articles out beside their evidence, for rating. Called by {@code bench/quality}. */
final class QualitySheet {
    private final StringBuilder page = new StringBuilder();
    private final StringBuilder table =
            new StringBuilder("file\tkind\tstem\tanswer\toptions\tevidence\tattribution\tscore\n");
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> rejections = new TreeMap<>();
    private int articles;
    private int items;

    private QualitySheet() {}

    public static void main(String[] arguments) throws IOException {
        var sheet = new QualitySheet();
        int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        var engine = new Engine();
        long begun = System.nanoTime();
        for (var file : files(Path.of(arguments[0]))) {
            sheet.add(engine, file, most);
        }
        sheet.write(Path.of(arguments[1]), (System.nanoTime() - begun) / 1e9);
        System.out.print(DateScore.report(Path.of(arguments[0]), false));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .filter(file -> !file.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private void add(Engine engine, Path file, int most) throws IOException {
        var article = ArticleFile.read(file);
        page.append("<h2>").append(html(article.title())).append("</h2>\n<ol>\n");
        try {
            var result = engine.draft(
                    new DraftRequest(
                            article.title(),
                            article.text(),
                            article.published(),
                            EnumSet.allOf(ItemKind.class),
                            most,
                            1),
                    step -> {});
            result.draft().items().forEach(drafted -> add(file, drafted.item(), drafted.score(), article.whole()));
            result.draft().rejections().forEach((reason, count) -> rejections.merge(reason, count, Integer::sum));
            articles++;
        } catch (Refusal refusal) {
            page.append("<li>")
                    .append(html(String.valueOf(refusal.getMessage())))
                    .append("</li>\n");
        }
        page.append("</ol>\n");
    }

    private void add(Path file, Item item, double score, String whole) {
        items++;
        kinds.merge(item.kind().code(), 1, Integer::sum);
        var evidence = item.evidence();
        var span = evidence == null ? "" : whole.substring(evidence.begin(), evidence.end());
        var attribution = item.attribution();
        var options = TextForm.lines(item.content());
        page.append("<li><small>")
                .append(item.kind().code())
                .append("</small> <b>")
                .append(html(item.content().stem()))
                .append("</b><br>")
                .append(html(String.join(" · ", options)))
                .append("<br>= ")
                .append(html(item.content().keyText()))
                .append("<blockquote>")
                .append(html(span))
                .append("</blockquote></li>\n");
        table.append(String.join(
                        "\t",
                        cell(String.valueOf(file.getFileName())),
                        item.kind().code(),
                        cell(item.content().stem()),
                        cell(item.content().keyText()),
                        cell(String.join(" · ", options)),
                        cell(span),
                        attribution == null ? "" : cell(attribution.source()),
                        "%.2f".formatted(score)))
                .append('\n');
    }

    private void write(Path folder, double seconds) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("items.html"),
                "<!doctype html><meta charset=utf-8><title>Items for rating</title><style>body{max-width:50em;margin:2em auto;font:16px/1.5 serif}blockquote{color:#555;margin:.3em 0 1em 1em}</style>\n"
                        + page);
        Files.writeString(folder.resolve("items.tsv"), table);
        System.out.printf("%d articles, %d items in %.1f s%n", articles, items, seconds);
        System.out.println("by kind: " + kinds);
        System.out.println("turned down: " + rejections);
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
