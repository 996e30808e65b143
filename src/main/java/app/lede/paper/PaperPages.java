package app.lede.paper;

import app.lede.article.Article;
import app.lede.article.Provenance;
import app.lede.article.Sentences;
import app.lede.item.Item;
import app.lede.print.Xhtml;
import java.util.List;

/** What stands on question sheets and on answer keys. Pure. */
record PaperPages(Paper paper, PaperChoice choice, PaperFormat format) {

    String write(Sheets sheets) {
        var forms = PaperForm.of(paper, choice);
        return switch (sheets) {
            case QUESTIONS -> questions(forms);
            case KEYS -> keys(forms);
        };
    }

    private String questions(List<PaperForm> forms) {
        var page = begin(paper.title());
        if (choice.article() == ArticlePlace.ONCE) {
            article(page);
        }
        for (var form : forms) {
            if (choice.article() == ArticlePlace.EACH_FORM) {
                article(page);
            }
            sheet(page, form, forms);
            head(page, paper.title(), form);
            page.raw("<table class=\"fields\"><tr><td>Name</td><td class=\"field\" style=\"width:55%\">&#160;</td>"
                    + "<td>&#160;Date</td><td class=\"field\" style=\"width:22%\">&#160;</td></tr></table>");
            page.line("p", "about", "Points: ______ of " + paper.points());
            form.places().forEach(place -> new PrintedQuestion(page).write(place));
            page.end("div");
        }
        return end(page);
    }

    private String keys(List<PaperForm> forms) {
        var page = begin("Answer key: " + paper.title());
        for (var form : forms) {
            sheet(page, form, forms);
            head(page, "Answer key: " + paper.title(), form);
            page.line(
                    "p",
                    "about",
                    paper.points() + " points" + (forms.size() == 1 ? "" : ". Shuffle " + choice.shuffle()));
            page.begin("table", "keys").tableHead("No.", "Right", "Why").begin("tbody");
            form.places().forEach(place -> key(page, place));
            page.end("tbody").end("table");
            if (paper.article().hasText()) {
                page.line("p", "about", "Article: " + Provenance.say(paper.article()));
            }
            page.end("div");
        }
        return end(page);
    }

    private static void key(Xhtml page, PaperForm.Place place) {
        var key = place.key();
        Item item = place.item().counts();
        page.begin("tr").line("td", "number", String.valueOf(place.number()));
        page.line("td", "mark", key.mark()).begin("td");
        if (!key.words().isEmpty()) {
            page.line("p", key.words());
        }
        var evidence = item.evidence();
        if (evidence != null) {
            page.line("blockquote", evidence.text());
        }
        var attribution = item.attribution();
        if (attribution != null) {
            page.line("p", "about", "A claim by " + attribution.source());
        }
        if (!item.rationale().isBlank()) {
            page.line("p", item.rationale());
        }
        if (!place.item().note().isEmpty()) {
            page.line("p", place.item().note());
        }
        page.end("td").end("tr");
    }

    private Xhtml begin(String title) {
        Article article = paper.article();
        var language = article.language().isBlank() ? "en" : article.language();
        var page = new Xhtml();
        page.raw("<html lang=\"" + Xhtml.escape(language) + "\"><head><title>" + Xhtml.escape(title) + "</title>"
                + "<meta name=\"subject\" content=\"" + Xhtml.escape(article.title()) + "\"/>"
                + "<style>" + PaperStyle.of(choice.size(), format) + "</style></head><body>");
        if (format == PaperFormat.PAGE) {
            page.line("p", "hint about", "Print this page with your browser (Ctrl+P, or ⌘P on a Mac).");
        }
        return page;
    }

    private static String end(Xhtml page) {
        return page.end("body").end("html").toString();
    }

    private static void sheet(Xhtml page, PaperForm form, List<PaperForm> forms) {
        page.begin("div", form == forms.getLast() ? "sheet last" : "sheet");
    }

    private static void head(Xhtml page, String title, PaperForm form) {
        page.line("h1", title);
        if (!form.letter().isEmpty()) {
            page.line("p", "form", "Form " + form.letter());
        }
    }

    private void article(Xhtml page) {
        var article = paper.article();
        if (!article.hasText()) {
            return;
        }
        page.begin("div", "sheet article").line("h1", article.title());
        Sentences.paragraphs(article.text()).forEach(paragraph -> page.line("p", paragraph.text()));
        page.line("p", "about", Provenance.say(article)).end("div");
    }
}
