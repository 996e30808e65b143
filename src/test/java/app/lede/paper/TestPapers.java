package app.lede.paper;

import app.lede.article.Article;
import app.lede.item.Item;
import app.lede.testing.SampleItems;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class TestPapers {
    private TestPapers() {}

    static Paper paper(List<Item> items) {
        return paper("The Harbour Bridge", SampleItems.TEXT, items);
    }

    static Paper paper(String title, String text, List<Item> items) {
        var article = new Article(
                UUID.randomUUID(),
                false,
                title,
                "The Harbour News",
                "https://news.example/bridge",
                "Rosa Lima",
                LocalDate.of(2021, 5, 4),
                "en",
                "CC BY 4.0",
                List.of(),
                text);
        return new Paper(title, article, items.stream().map(PaperItem::of).toList());
    }
}
