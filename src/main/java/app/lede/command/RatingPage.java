package app.lede.command;

import app.lede.base.text.Evidence;
import app.lede.item.Option;
import app.lede.writing.DraftItem;
import app.lede.writing.Engine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Items as a page for rating: each beside its evidence, which is marked amid what stands around it. */
final class RatingPage {
    /** How much of the article is shown on each side of the evidence, in characters. */
    private static final int CONTEXT = 220;

    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Items for rating</title>
            <style>
            body { max-width: 72em; margin: 2em auto; padding: 0 1em; font: 16px/1.45 Georgia, serif; color: #222; background: #fdfcf8 }
            h2 { margin: 2.5em 0 .2em; border-top: 1px solid #ccc; padding-top: 1em }
            .item { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2em; margin: 1.2em 0; break-inside: avoid }
            .stem { font-weight: bold; margin: .1em 0 .3em }
            .small { font: 13px/1.4 sans-serif; color: #666 }
            ul { margin: .2em 0; padding-left: 1.2em }
            .key { font-weight: bold } .key::after { content: " \\2713"; color: #17702b }
            mark { background: #ffe97a }
            @media (max-width: 50em) { .item { grid-template-columns: 1fr } }
            </style></head><body>
            <h1>Items for rating</h1>
            """;

    private final StringBuilder body = new StringBuilder();
    private int number;

    void article(String name, ArticleFile article, Engine.Result result) {
        heading(
                article.title().isEmpty() ? name : article.title(),
                name + (article.published() == null ? "" : " · " + article.published()) + " · " + result.words()
                        + " words · " + result.facts().size() + " facts · "
                        + result.draft().rejections());
        result.draft().items().forEach(drafted -> item(drafted, article.whole()));
        result.draft().notices().forEach(this::note);
    }

    void refused(String name, String reason) {
        heading(name, "refused");
        note(reason);
    }

    String document(List<String> summary) {
        return HEAD
                + summary.stream()
                        .map(line -> "<p class=\"small\">" + html(line) + "</p>\n")
                        .collect(Collectors.joining())
                + body + "</body></html>\n";
    }

    private void heading(String title, String line) {
        body.append("<h2>").append(html(title)).append("</h2>\n");
        note(line);
    }

    private void note(String line) {
        body.append("<p class=\"small\">").append(html(line)).append("</p>\n");
    }

    private void item(DraftItem drafted, String whole) {
        var item = drafted.item();
        var attribution = item.attribution();
        var evidence = item.evidence();
        body.append("<div class=\"item\"><div>\n<span class=\"small\">")
                .append(++number)
                .append(" · ")
                .append(item.kind().code())
                .append(String.format(Locale.ROOT, " · score %.2f", drafted.score()))
                .append(attribution == null ? "" : " · " + html(attribution.source() + " (" + attribution.cue() + ")"))
                .append("</span>\n<p class=\"stem\">")
                .append(html(item.content().stem()))
                .append("</p>\n")
                .append(answers(drafted))
                .append("<p class=\"small\">")
                .append(html(item.rationale()))
                .append("</p>\n</div><div>")
                .append(evidence == null ? "" : inContext(evidence, whole))
                .append("</div></div>\n");
    }

    private static String answers(DraftItem drafted) {
        var content = drafted.item().content();
        var options = ItemTexts.options(content);
        if (options.isEmpty()) {
            return list(TextForm.lines(content)) + "<p class=\"key\">" + html(content.keyText()) + "</p>\n";
        }
        var above = TextForm.lines(content).stream()
                .limit(TextForm.lines(content).size() - options.size())
                .toList();
        return list(above) + "<ul>" + options.stream().map(RatingPage::option).collect(Collectors.joining())
                + "</ul>\n";
    }

    private static String option(Option option) {
        return "<li" + (option.key() ? " class=\"key\"" : "") + ">" + html(option.text()) + "</li>";
    }

    private static String list(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "<ul>"
                        + lines.stream()
                                .map(line -> "<li>" + html(line) + "</li>")
                                .collect(Collectors.joining()) + "</ul>\n";
    }

    private static String inContext(Evidence evidence, String whole) {
        int from = Math.max(0, evidence.begin() - CONTEXT);
        int to = Math.min(whole.length(), evidence.end() + CONTEXT);
        return (from > 0 ? "… " : "") + html(whole.substring(from, evidence.begin())) + "<mark>"
                + html(evidence.text()) + "</mark>" + html(whole.substring(evidence.end(), to))
                + (to < whole.length() ? " …" : "");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
