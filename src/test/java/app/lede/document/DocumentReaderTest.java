package app.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static DocumentText read(String name, byte[] bytes) {
        return DocumentReader.read(Document.file(name, bytes));
    }

    private static DocumentText read(String name, String text) {
        return read(name, MadeFiles.bytes(text));
    }

    @Test
    void takesAPlainTextAsItStands() {
        var found = read("bridge.txt", "The bridge – “new” – opened.\n\nIt is long.\n");
        assertThat(found.text()).isEqualTo("The bridge – “new” – opened.\n\nIt is long.");
        assertThat(found.title()).isEmpty();
        assertThat(found.notes()).isEmpty();
    }

    @Test
    void readsTheEncodingsThatEditorsWrite() {
        var text = "Café “Müller” opened.";
        for (var bytes : List.of(
                text.getBytes(Charset.forName("windows-1252")),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(read("café.txt", bytes).text()).isEqualTo(text);
        }
    }

    @Test
    void takesWhatTheFirstLinesOfATextSay() {
        var found = read(
                "a.txt",
                "TITLE: A bridge\nDATE: 14 September 2021\nAUTHOR: A. Writer\nURL: https://example.org/a\n\nIt opened.");
        assertThat(found.title()).isEqualTo("A bridge");
        assertThat(found.published()).isEqualTo(LocalDate.of(2021, 9, 14));
        assertThat(found.author()).isEqualTo("A. Writer");
        assertThat(found.address()).isEqualTo("https://example.org/a");
        assertThat(found.text()).isEqualTo("It opened.");
    }

    @Test
    void takesTheFrontMatterOfMarkdownAndLeavesItsMarksBehind() {
        var found = read("a.md", """
                ---
                title: "A bridge: opened"
                source: The Harbour News
                published: 2021-09-14
                language: en
                licence: CC-BY-4.0
                tags: traffic, harbour
                ---
                # The opening

                The *bridge* [opened](https://example.org/).

                - one
                - two
                """);
        assertThat(found.title()).isEqualTo("A bridge: opened");
        assertThat(found.source()).isEqualTo("The Harbour News");
        assertThat(found.published()).isEqualTo(LocalDate.of(2021, 9, 14));
        assertThat(found.language()).isEqualTo("en");
        assertThat(found.licence()).isEqualTo("CC-BY-4.0");
        assertThat(found.tags()).isEqualTo("traffic, harbour");
        assertThat(found.text()).startsWith("The opening\n\nThe bridge").doesNotContain("*", "#");
    }

    @Test
    void takesTheFirstHeadingOfMarkdownAsTitle() {
        var found = read("a.md", "# A bridge\r\n\r\nIt opened.\r\n");
        assertThat(found.title()).isEqualTo("A bridge");
        assertThat(found.text()).isEqualTo("It opened.");
    }

    @Test
    void tellsOfADateThatIsNotUnderstood() {
        assertThat(read("a.txt", "DATE: 3/4/2021\nIt opened.").notes())
                .singleElement()
                .asString()
                .contains("3/4/2021", "2021-09-14");
    }

    @Test
    void readsAWordDocument() {
        var found = read(
                "a.docx", MadeFiles.docx("A bridge", "A. Writer", List.of("It opened &amp; stayed.", "It is long.")));
        assertThat(found.title()).isEqualTo("A bridge");
        assertThat(found.author()).isEqualTo("A. Writer");
        assertThat(found.language()).isEqualTo("en-GB");
        assertThat(found.text()).isEqualTo("It opened & stayed.\n\nIt is long.");
    }

    @Test
    void leavesBehindWhatIsNoTextOfAWordDocument() {
        var body = "<w:p><w:r><w:t>The new</w:t><w:tab/><w:t>bridge</w:t></w:r>"
                + "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                + "<w:r><w:instrText>HYPERLINK</w:instrText><w:drawing><w:t>caption</w:t></w:drawing></w:r>"
                + "<mc:AlternateContent><mc:Fallback><w:t>again</w:t></mc:Fallback></mc:AlternateContent>"
                + "<w:r><w:t xml:space=\"preserve\"> opened.</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>" + MadeFiles.paragraph("A cell.") + "</w:tc></w:tr></w:tbl>";
        var found = read(
                "a.docx", MadeFiles.zip(java.util.Map.of("word/document.xml", MadeFiles.bytes(MadeFiles.word(body)))));
        assertThat(found.text()).isEqualTo("The new bridge opened.\n\nA cell.");
        assertThat(found.notes())
                .containsExactlyInAnyOrder(
                        "Footnotes were left out.",
                        "Pictures and text boxes were left out.",
                        "The cells of tables were taken as paragraphs, row by row.");
    }

    @Test
    void readsAnOpenDocument() {
        var found = read(
                "a.odt",
                MadeFiles.odt(
                        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
                                + "<text:h>A bridge</text:h><text:p>It<text:s text:c=\"3\"/>opened"
                                + "<text:note><text:p>a note</text:p></text:note>.</text:p><text:p>It is <text:span>long"
                                + "</text:span>.<draw:frame><draw:image/></draw:frame></text:p>",
                        "<meta xmlns:m=\"urn:m\"><m:creator>An Editor</m:creator><m:initial-creator>A. Writer"
                                + "</m:initial-creator><m:language>de-DE</m:language></meta>"));
        assertThat(found.title()).isEqualTo("A bridge");
        assertThat(found.text()).isEqualTo("It opened.\n\nIt is long.");
        assertThat(found.author()).isEqualTo("A. Writer");
        assertThat(found.language()).isEqualTo("de-DE");
        assertThat(found.notes())
                .containsExactlyInAnyOrder("Footnotes were left out.", "Pictures and text boxes were left out.");
    }

    @Test
    void joinsTheLinesOfAPdfAndLeavesItsEdgesOut() {
        var pages = new ArrayList<List<String>>();
        for (int i = 1; i <= 4; i++) {
            pages.add(List.of(
                    "The Harbour News",
                    "",
                    "",
                    "The bridge over the har-",
                    "bour opened on Monday " + i + ".",
                    "",
                    "",
                    "It is long and goes on and",
                    "on and",
                    "",
                    "",
                    "Page " + i));
        }
        var found = read("a.pdf", MadeFiles.pdf("A bridge", pages));
        assertThat(found.title()).isEqualTo("A bridge");
        assertThat(found.author()).isEqualTo("A. Writer");
        assertThat(found.language()).isEqualTo("en-GB");
        assertThat(found.text())
                .startsWith("The bridge over the harbour opened on Monday 1.\n\nIt is long and goes on and on and")
                .contains("The bridge over the harbour opened on Monday 4.")
                .doesNotContain("Harbour News", "Page");
        assertThat(found.notes()).hasSize(2);
    }

    @Test
    void takesTheFirstLineOfAPdfThatHasNoTitleOfItsOwn() {
        var found = read(
                "a.pdf",
                MadeFiles.pdf("Microsoft Word - a.docx", List.of(List.of("A bridge", "", "", "", "It opened."))));
        assertThat(found.title()).isEqualTo("A bridge");
        assertThat(found.text()).isEqualTo("It opened.");
    }

    @Test
    void findsTheArticleOnAPage() {
        var paragraphs = IntStream.range(0, 8)
                .mapToObj(i -> "<p>Paragraph " + i + " tells, in a sentence of some length, how the bridge over the"
                        + " harbour was opened on Monday, and who, among many others, came to see it.</p>")
                .reduce("", String::concat);
        var found = DocumentReader.read(new Document(
                "page.html", "https://www.example.org/bridge", "utf-8", MadeFiles.bytes("""
                <!doctype html><html lang="en-GB"><head><title>A bridge | The Harbour News</title>
                <meta property="og:title" content="A bridge is opened"><meta property="og:site_name" content="The Harbour News">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},
                {"@type":"NewsArticle","datePublished":"2021-09-14T10:00:00Z","author":[{"name":"A. Writer"},{"name":"B. Writer"}]}]}</script>
                </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
                <div class="sidebar"><a href="/x">Most read: somebody else</a></div>
                <article><h1>A bridge is opened</h1>%s<figure><img src="http://127.0.0.1/x.png"><figcaption>A caption</figcaption></figure>
                <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">licence</a></article>
                <footer>Cookies and terms</footer></body></html>""".formatted(paragraphs))));
        assertThat(found.title()).isEqualTo("A bridge is opened");
        assertThat(found.author()).isEqualTo("A. Writer, B. Writer");
        assertThat(found.published()).isEqualTo(LocalDate.of(2021, 9, 14));
        assertThat(found.source()).isEqualTo("The Harbour News");
        assertThat(found.address()).isEqualTo("https://www.example.org/bridge");
        assertThat(found.language()).isEqualTo("en-GB");
        assertThat(found.licence()).isEqualTo("CC-BY-SA-4.0");
        assertThat(found.text())
                .startsWith("Paragraph 0 tells")
                .contains("\n\nParagraph 7 tells")
                .doesNotContain("Sport", "Most read", "A caption", "Cookies");
    }

    @Test
    void takesAShortPageWhole() {
        var found = read("a.html", "<p>By day.</p><p>It opened.</p><script>no()</script>");
        assertThat(found.text()).isEqualTo("By day.\n\nIt opened.");
    }

    @Test
    void goesByTheBytesAndSaysSo() {
        var found = read("a.txt", MadeFiles.pdf("A bridge", List.of(List.of("It opened."))));
        assertThat(found.text()).isEqualTo("It opened.");
        assertThat(found.notes()).contains("The file is called .txt, but is a PDF; it was read as that.");
    }

    @Test
    void readsTheSameInAProcessOfItsOwn() {
        var reader = new GuardedReader();
        for (var file : List.of(
                Document.file("a.docx", MadeFiles.docx("A bridge", "A. Writer", List.of("It – opened. 🌉"))),
                Document.file("a.pdf", MadeFiles.pdf("A bridge", List.of(List.of("It opened.")))),
                Document.file("a.md", MadeFiles.bytes("---\ntitle: A\ndate: 2021-09-14\n---\nIt opened.")),
                Document.file("a.html", MadeFiles.bytes("<h1>A bridge</h1><p>It opened.</p>")),
                Document.file("a.txt", MadeFiles.bytes("It opened.")))) {
            assertThat(reader.read(file)).isEqualTo(DocumentReader.read(file));
        }
    }
}
