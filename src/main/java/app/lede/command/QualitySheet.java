package app.lede.command;

import app.lede.base.Refusal;
import app.lede.item.ItemKind;
import app.lede.writing.DraftItem;
import app.lede.writing.DraftRequest;
import app.lede.writing.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays the items for a folder of articles out beside their evidence, for rating, and checks the {@link Invariants} on
 * each. Called by {@code bench/quality}; exits with 1 if something does not hold.
 */
final class QualitySheet {
    private static final long SEED = 1;

    private final RatingPage page = new RatingPage();
    private final RatingTable table = new RatingTable();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> rejections = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();
    private final Engine engine;
    private final int most;
    private int articles;
    private int refused;
    private int items;
    private int facts;
    private long words;
    private double seconds;

    private QualitySheet(Engine engine, int most) {
        this.engine = engine;
        this.most = most;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        if (!Files.isDirectory(folder)) {
            System.err.println(folder + ": is not a folder");
            System.exit(2);
        }
        var sheet = new QualitySheet(new Engine(), arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10);
        for (var file : files(folder)) {
            sheet.add(folder, file);
        }
        sheet.write(Path.of(arguments[1]));
        System.out.print(DateScore.report(folder, false));
        System.exit(sheet.violations.isEmpty() ? 0 : 1);
    }

    /** The articles in a folder and its folders, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .filter(file -> !file.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    /** What is asked of the engine for an article: items of all kinds. */
    static DraftRequest request(ArticleFile article, int most) {
        return new DraftRequest(
                article.title(), article.text(), article.published(), EnumSet.allOf(ItemKind.class), most, SEED);
    }

    private void add(Path folder, Path file) throws IOException {
        var name = folder.relativize(file).toString();
        long begun = System.nanoTime();
        try {
            var article = ArticleFile.read(file);
            var result = engine.draft(request(article, most), step -> {});
            seconds += (System.nanoTime() - begun) / 1e9;
            var again = engine.draft(request(article, most), step -> {});
            if (!again.draft().items().equals(result.draft().items())) {
                violations.add(name + ": same-seed-other-items");
            }
            Invariants.violations(result, article.whole()).forEach(found -> violations.add(name + ": " + found));
            count(result);
            page.article(name, article, result);
            result.draft().items().forEach(drafted -> table.add(name, drafted));
        } catch (Refusal refusal) {
            refused++;
            page.refused(name, String.valueOf(refusal.getMessage()));
        }
    }

    private void count(Engine.Result result) {
        articles++;
        facts += result.facts().size();
        words += result.words();
        result.draft().items().stream()
                .map(DraftItem::item)
                .forEach(item -> kinds.merge(item.kind().code(), 1, Integer::sum));
        items += result.draft().items().size();
        result.draft().rejections().forEach((reason, count) -> rejections.merge(reason, count, Integer::sum));
    }

    private void write(Path folder) throws IOException {
        var summary = new ArrayList<String>();
        summary.add("%d articles (%d refused), %,d words, %d facts, %d items in %.1f s, %.2f s for 1,000 words"
                .formatted(articles, refused, words, facts, items, seconds, seconds * 1000 / Math.max(1, words)));
        summary.add("by kind: " + kinds);
        summary.add("turned down: " + rejections);
        summary.add(violations.isEmpty() ? "every invariant holds" : violations.size() + " invariants are broken:");
        summary.addAll(violations);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("items.html"), page.document(summary));
        Files.writeString(folder.resolve("items.tsv"), table.text());
        summary.forEach(System.out::println);
    }
}
