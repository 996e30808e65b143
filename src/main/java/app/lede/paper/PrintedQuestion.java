package app.lede.paper;

import app.lede.item.Entry;
import app.lede.item.Prompt;
import app.lede.print.Xhtml;
import java.util.List;

/** A question as a learner gets it on paper: what the prompt has, and room to answer. It sees no key. */
record PrintedQuestion(Xhtml page) {
    private static final String ROOM = "____________________";
    private static final String SHORT_ROOM = "______";

    void write(PaperForm.Place place) {
        int points = place.item().counts().points();
        page.begin("div", "item");
        page.line("p", "stem", place.number() + ". " + place.prompt().stem());
        answer(place.prompt());
        if (points != 1) {
            page.line("p", "points", points + " points");
        }
        page.end("div");
    }

    private void answer(Prompt prompt) {
        switch (prompt) {
            case Prompt.Choose(var _, var quote, var options) -> {
                if (quote != null) {
                    page.line("blockquote", quote);
                }
                lettered(options);
            }
            case Prompt.ChooseAll(var _, var options) -> {
                page.line("p", "about", "Choose all that apply.");
                lettered(options);
            }
            case Prompt.Type _ -> page.line("p", "line", "\u00a0").line("p", "line", "\u00a0");
            case Prompt.TypeNumber(var _, var unit) -> page.line("p", "entry", (ROOM + " " + unit).strip());
            case Prompt.Fill(var _, var before, var after) -> page.line("p", "entry", before + ROOM + after);
            case Prompt.Arrange(var _, var entries) -> {
                lettered(entries);
                page.line(
                        "p",
                        "entry",
                        "The letters in order, the earliest first: " + (SHORT_ROOM + " ").repeat(entries.size()));
            }
            case Prompt.Match(var _, var lefts, var rights) -> match(lefts, rights);
        }
    }

    private void lettered(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            page.beginAlong(entries.get(i).text(), "p", "entry").line("span", "letter", Letters.at(i) + " ");
            page.line("span", entries.get(i).text()).end("p");
        }
    }

    private void match(List<Entry> lefts, List<Entry> rights) {
        page.line("p", "about", "Write the letter that belongs to each number.");
        page.begin("table", "match");
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            page.row(
                    i < lefts.size()
                            ? (i + 1) + "  " + SHORT_ROOM + "  " + lefts.get(i).text()
                            : "",
                    i < rights.size() ? Letters.at(i) + "  " + rights.get(i).text() : "");
        }
        page.end("table");
    }
}
