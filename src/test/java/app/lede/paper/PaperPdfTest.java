package app.lede.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lede.article.Article;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import app.lede.print.PdfFile;
import app.lede.testing.SampleItems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PaperPdfTest {
    private static final PaperChoice THREE = new PaperChoice(3, 5, PageSize.A4, ArticlePlace.ONCE);

    private static PDDocument pdf(Paper paper, PaperChoice choice, Sheets sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfFile.write(new PaperPages(paper, choice, PaperFormat.PDF).write(sheets), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).replaceAll("\\s+", " "));
        }
        return pages;
    }

    private static Item item(ItemContent content) {
        return new Item(UUID.randomUUID(), content, "", null, null, null, 1);
    }

    @Test
    void eachFormHasItsSheetAndTheArticleStandsWithItsLicence() throws IOException {
        try (var document = pdf(TestPapers.paper(SampleItems.all()), THREE, Sheets.QUESTIONS)) {
            assertThat(text(document))
                    .contains("Ana Reyes opened the Harbour Bridge in Porto on 3 May 2021.")
                    .contains(
                            "The Harbour News (https://news.example/bridge) · 4 May 2021 · by Rosa Lima · licence CC BY 4.0")
                    .contains("Form A", "Form B", "Form C", "Name", "Points: ______ of 10")
                    .contains("Choose all that apply.", "Write the letter that belongs to each number.");
        }
    }

    @Test
    void aSetWithoutAnArticleIsPrintedWithoutOne() throws IOException {
        var paper = TestPapers.paper("Bridges", Article.NO_TEXT, SampleItems.all());
        try (var sheets = pdf(paper, PaperChoice.USUAL, Sheets.QUESTIONS);
                var keys = pdf(paper, PaperChoice.USUAL, Sheets.KEYS)) {
            assertThat(text(sheets) + text(keys)).contains("Who opened").doesNotContain("The Harbour News");
        }
    }

    @Test
    void questionSheetsTellNoKey() throws IOException {
        var evidence = SampleItems.evidence("Ferries had carried 9,000 people a day.");
        var items = List.of(
                item(new TypedAnswer("Which city?", List.of("Quillport", "Quayport"))),
                item(new Gap("It lies in ", ".", List.of("Quillport"))),
                item(new NumberAnswer("How long?", new BigDecimal("7531"), new BigDecimal("9"), "metres")),
                new Item(
                        UUID.randomUUID(),
                        new SingleChoice(
                                "Who?",
                                List.of(
                                        new Option(new OptionId("a"), "Ana", true),
                                        new Option(new OptionId("b"), "Rui", false))),
                        "Xylographers said so.",
                        evidence,
                        null,
                        null,
                        1));
        var paper = TestPapers.paper(items);
        var choice = new PaperChoice(3, 5, PageSize.A4, ArticlePlace.LEFT_OUT);
        try (var sheets = pdf(paper, choice, Sheets.QUESTIONS);
                var keys = pdf(paper, choice, Sheets.KEYS)) {
            var secrets = List.of("Quillport", "Quayport", "7,531", "7531", "Xylographers", "Ferries had carried");
            assertThat(text(sheets)).doesNotContain(secrets).contains("Which city?", "Rui");
            assertThat(text(keys))
                    .contains("Quillport / Quayport", "7531 metres", "from 7522 to 7540 counts", "Xylographers")
                    .contains("Ferries had carried 9,000 people a day.");
        }
    }

    @Test
    void theKeyOfFormBNamesTheLetterThatFormBHasPrinted() throws IOException {
        var items = IntStream.range(0, 12)
                .mapToObj(number -> item(new SingleChoice(
                        "Question " + number + " of the dozen?",
                        IntStream.range(0, 4)
                                .mapToObj(i -> new Option(
                                        new OptionId("o" + i), (i == 2 ? "right" : "wrong" + i) + "-" + number, i == 2))
                                .toList())))
                .toList();
        var paper = TestPapers.paper(items);
        try (var sheets = pdf(paper, THREE, Sheets.QUESTIONS);
                var keys = pdf(paper, THREE, Sheets.KEYS)) {
            var printed = form(text(sheets), "Form B", "Form C");
            var key = form(text(keys), "Form B", "Form C");
            for (int number = 1; number <= 12; number++) {
                var inKey = Pattern.compile("\\b" + number + " ([A-D]) (right-\\d+)")
                        .matcher(key);
                assertThat(inKey.find())
                        .as("key of question %s in %s", number, key)
                        .isTrue();
                assertThat(printed).contains(inKey.group(1) + " " + inKey.group(2));
                var asked = inKey.group(2).replace("right-", "Question ");
                assertThat(printed).contains(number + ". " + asked + " of the dozen?");
            }
        }
    }

    private static String form(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    @Test
    void aQuestionStaysOnOnePage() throws IOException {
        var items = IntStream.range(0, 40)
                .mapToObj(number -> item(new SingleChoice(
                        "Stem" + number + "?",
                        IntStream.range(0, 5)
                                .mapToObj(i ->
                                        new Option(new OptionId("o" + i), "Option" + i + "of" + number + ".", i == 0))
                                .toList())))
                .toList();
        try (var document = pdf(TestPapers.paper(items), PaperChoice.USUAL, Sheets.QUESTIONS)) {
            var pages = pages(document);
            assertThat(pages).hasSizeGreaterThan(4);
            for (int number = 0; number < 40; number++) {
                var stem = "Stem" + number + "?";
                var page = pages.stream()
                        .filter(one -> one.contains(stem))
                        .findFirst()
                        .orElseThrow();
                for (int i = 0; i < 5; i++) {
                    assertThat(page).contains("Option" + i + "of" + number + ".");
                }
            }
        }
    }

    @Test
    void wordsCanBeCopiedAndReadAloudAsTheyWereWritten() throws IOException {
        var paper = TestPapers.paper("Offices", "A shuffled official file of baffling affinity.", SampleItems.all());
        try (var document = pdf(paper, PaperChoice.USUAL, Sheets.QUESTIONS)) {
            assertThat(text(document)).contains("A shuffled official file of baffling affinity.");
        }
    }

    @Test
    void paperIsA4OrLetter() throws IOException {
        var letter = new PaperChoice(1, 1, PageSize.LETTER, ArticlePlace.LEFT_OUT);
        try (var european = pdf(TestPapers.paper(SampleItems.all()), PaperChoice.USUAL, Sheets.KEYS);
                var american = pdf(TestPapers.paper(SampleItems.all()), letter, Sheets.KEYS)) {
            assertThat(european.getPage(0).getMediaBox().getHeight()).isCloseTo(842, within(1f));
            assertThat(american.getPage(0).getMediaBox().getHeight()).isCloseTo(792, within(1f));
        }
    }

    @Test
    void longWordsStayOnThePage() throws IOException {
        var word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(6);
        var items = List.of(
                item(new TypedAnswer("Who is the " + word + "?", List.of(word))),
                item(new SingleChoice(
                        "Who?",
                        List.of(
                                new Option(new OptionId("a"), word, true),
                                new Option(new OptionId("b"), "Nobody", false)))));
        var paper = TestPapers.paper(word, word, items);
        for (var sheets : Sheets.values()) {
            try (var document = pdf(paper, PaperChoice.USUAL, sheets)) {
                float width = document.getPage(0).getMediaBox().getWidth();
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        assertThat(positions)
                                .allSatisfy(position -> assertThat(position.getXDirAdj() + position.getWidthDirAdj())
                                        .as("%s in %s", position.getUnicode(), sheets)
                                        .isLessThanOrEqualTo(width));
                    }
                }.getText(document);
            }
        }
    }

    @Test
    void arabicAndHebrewRunFromRightToLeftInLettersTheFontsHave() throws IOException {
        var items = List.of(
                item(new TypedAnswer("من افتتح الجسر؟", List.of("آنا رييس"))),
                item(new TypedAnswer("מי פתח את הגשר?", List.of("אנה"))),
                item(new TypedAnswer("Кто открыл мост? Ποιος;", List.of("Анна"))));
        var paper = TestPapers.paper("جسر الميناء", "افتتح الجسر في 3 مايو 2021.", items);
        try (var document = pdf(paper, PaperChoice.USUAL, Sheets.QUESTIONS)) {
            assertThat(text(document))
                    .doesNotContain("#")
                    .contains("Кто открыл мост? Ποιος;")
                    .contains("הגשר");
            assertThat(rightmost(document, "ה")).isGreaterThan(0);
        }
        try (var keys = pdf(paper, PaperChoice.USUAL, Sheets.KEYS)) {
            assertThat(text(keys)).contains("Анна", "אנה");
        }
    }

    /** Where the rightmost letter given stands, in points. */
    private static float rightmost(PDDocument document, String letter) throws IOException {
        var found = new ArrayList<Float>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                if (letter.equals(Objects.requireNonNullElse(position.getUnicode(), ""))) {
                    found.add(position.getXDirAdj());
                }
            }
        }.getText(document);
        return found.stream().max(Float::compare).orElse(0f);
    }
}
