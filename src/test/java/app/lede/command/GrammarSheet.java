package app.lede.command;

import app.lede.base.Refusal;
import app.lede.writing.DraftItem;
import app.lede.writing.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Prints what LanguageTool finds in the items for a folder of articles. Called by {@code bench/grammar}. */
final class GrammarSheet {
    private GrammarSheet() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        var engine = new Engine();
        var grammar = new Grammar();
        int items = 0;
        int faulty = 0;
        Map<String, Integer> rules = new TreeMap<>();
        for (var file : QualitySheet.files(folder)) {
            try {
                var article = ArticleFile.read(file);
                for (DraftItem drafted : engine.draft(QualitySheet.request(article, most), step -> {})
                        .draft()
                        .items()) {
                    var findings = grammar.check(drafted.item());
                    items++;
                    faulty += findings.isEmpty() ? 0 : 1;
                    findings.forEach(finding -> {
                        rules.merge(finding.rule(), 1, Integer::sum);
                        System.out.println(folder.relativize(file) + ": " + finding);
                    });
                }
            } catch (Refusal refusal) {
                System.out.println(folder.relativize(file) + ": refused: " + refusal.getMessage());
            }
        }
        System.out.printf("%d of %d items have findings; by rule: %s%n", faulty, items, rules);
        System.out.println("not asked: " + Grammar.IGNORED);
        System.exit(0);
    }
}
