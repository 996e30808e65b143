package app.lede.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, there is an article or a sentence a person can act on; soon, and the server is as it was. */
class HostileDocumentTest {
    private static final Duration SOON = Duration.ofSeconds(40);

    private static void assertRefused(String name, byte[] bytes, String words) {
        assertThatThrownBy(() -> DocumentReader.read(Document.file(name, bytes)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }

    private static void assertStopped(GuardedReader reader, String name, byte[] bytes, String words) {
        long before = ProcessHandle.current().children().count();
        Assertions.assertTimeout(
                SOON,
                () -> assertThatThrownBy(() -> reader.read(Document.file(name, bytes)))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining(words));
        assertThat(ProcessHandle.current().children().count()).isLessThanOrEqualTo(before);
    }

    private static byte[] word(String document) {
        return MadeFiles.zip(Map.of("word/document.xml", MadeFiles.bytes(document)));
    }

    @Test
    void refusesWhatIsNoText() {
        assertRefused("a.txt", new byte[0], "empty");
        assertRefused("a.txt", MadeFiles.bytes("  \n\t "), "no text");
        assertRefused("a.txt", new byte[] {0, 1, 2, 3}, "not a text");
        assertRefused("a.png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), "picture");
        assertRefused("a.doc", "\u00d0\u00cf\u0011\u00e0\u00a1".getBytes(StandardCharsets.ISO_8859_1), ".docx");
        assertRefused("a.rtf", MadeFiles.bytes("{\\rtf1 text}"), "RTF");
        assertRefused("a.xlsx", MadeFiles.zip(Map.of("xl/workbook.xml", MadeFiles.bytes("<x/>"))), "spreadsheet");
        assertRefused("a.docx", MadeFiles.bytes("no Word document"), "not a Word document");
        assertRefused("a.pdf", MadeFiles.bytes("no PDF"), "not a PDF");
        assertRefused("a.pdf", MadeFiles.bytes("%PDF-1.7 and nothing else"), "damaged");
        assertRefused("a.html", MadeFiles.bytes("<html><script>everything()</script></html>"), "paste the text");
        assertRefused("a.txt", new byte[DocumentLimits.FILE_BYTES + 1], "10 MB");
    }

    @Test
    void refusesWhatIsLocked() {
        assertRefused("a.pdf", MadeFiles.protectedPdf("secret", true), "password");
        assertRefused("a.pdf", MadeFiles.protectedPdf("", false), "protected");
        var locked = new LinkedHashMap<String, byte[]>();
        locked.put("META-INF/manifest.xml", MadeFiles.bytes("<manifest><encryption-data/></manifest>"));
        locked.put("content.xml", new byte[] {1, 2, 3});
        assertRefused("a.odt", MadeFiles.zip(locked), "password");
    }

    @Test
    void refusesPicturesOfPages() {
        assertRefused("a.pdf", MadeFiles.pdf("Scanned", List.of(List.of(), List.of())), "only pictures of pages");
    }

    @Test
    void refusesMorePagesThanAnArticleHas() {
        var pages = java.util.Collections.nCopies(DocumentLimits.PAGES + 1, List.of("A page."));
        assertRefused("a.pdf", MadeFiles.pdf("Long", pages), "201 pages");
    }

    @Test
    void refusesAPackedFileThatGrows() {
        var spaces = " ".repeat(DocumentLimits.UNPACKED_BYTES + 1);
        var bomb = word(MadeFiles.word(MadeFiles.paragraph(spaces)));
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused("a.docx", bomb, "too large inside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w><p><t>&b;</t></p></w>",
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w><p><t>&a;</t></p></w>",
                "<!DOCTYPE w SYSTEM \"http://127.0.0.1/w.dtd\"><w><p><t>A</t></p></w>",
                "<w><p><t>A</p></t></w>",
                "not XML at all"
            })
    void refusesXmlThatReachesOut(String document) {
        assertRefused("a.docx", word(document), "damaged");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertRefused("a.docx", word("<w>".repeat(100_000) + "</w>".repeat(100_000)), "too large inside");
    }

    @Test
    void readsOrEndsDeepPagesAndMarks() {
        var reader = new GuardedReader(96, Duration.ofSeconds(5));
        for (var name : List.of("a.html", "a.md")) {
            var deep = (name.endsWith("l") ? "<div>" : "> ").repeat(20_000) + "It opened.";
            Assertions.assertTimeout(SOON, () -> {
                try {
                    assertThat(reader.read(Document.file(name, MadeFiles.bytes(deep)))
                                    .text())
                            .contains("It opened.");
                } catch (Refusal refusal) {
                    assertThat(refusal).hasMessageContaining("paste");
                }
            });
        }
    }

    /** Pages whose tree says it has few, and has itself as a child. */
    private static byte[] endlessPages(int count) {
        return MadeFiles.bytes("""
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count %d/Kids[2 0 R 2 0 R 3 0 R]>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
                trailer <</Root 1 0 R>>
                """.formatted(count));
    }

    @Test
    void getsToTheEndOfATreeOfPagesWithoutEnd() {
        var reader = new GuardedReader(64, Duration.ofSeconds(10));
        assertStopped(reader, "a.pdf", endlessPages(3), "");
        assertStopped(reader, "a.pdf", endlessPages(2_000_000_000), "pages");
        var nested = "%PDF-1.4\n1 0 obj " + "[".repeat(3_000_000) + " endobj trailer <</Root 1 0 R>>";
        assertStopped(reader, "a.pdf", MadeFiles.bytes(nested), "");
    }

    @Test
    void endsWhatTakesTooMuchMemory() {
        var reader = new GuardedReader(48, Duration.ofSeconds(20));
        assertStopped(reader, "a.pdf", HostilePdf.thatGrows(), "too");
        // and the next file is read as if nothing had been
        assertThat(reader.read(Document.file("a.md", MadeFiles.bytes("It opened.")))
                        .text())
                .isEqualTo("It opened.");
    }

    @Test
    void endsWhatTakesTooLong() {
        var reader = new GuardedReader(192, Duration.ofMillis(50));
        assertStopped(reader, "a.pdf", MadeFiles.pdf("A", List.of(List.of("It opened."))), "too long");
    }

    @Test
    void readsSeveralAtOnceInTurn() throws Exception {
        var reader = new GuardedReader();
        var file = Document.file("a.md", MadeFiles.bytes("It opened."));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var found = java.util.stream.IntStream.range(0, 5)
                    .mapToObj(i -> threads.submit(() -> reader.read(file)))
                    .toList();
            for (var one : found) {
                assertThat(one.get().text()).isEqualTo("It opened.");
            }
        }
    }

    @Test
    void passesOverAHeaderLineThatIsNone() {
        for (var line : List.of("# " + "#".repeat(500_000) + "x", "TITLE:" + " ".repeat(500_000) + "x")) {
            Assertions.assertTimeout(
                    SOON,
                    () -> assertThat(DocumentReader.read(Document.file("a.txt", MadeFiles.bytes(line)))
                                    .title())
                            .isEmpty());
        }
    }

    private static void readOrRefuse(String name, byte[] bytes) {
        try {
            assertThat(DocumentReader.read(Document.file(name, bytes)).text()).isNotBlank();
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 500)
    void refusesOrReadsAnyBytes(@ForAll @Size(max = 400) byte[] bytes, @ForAll @IntRange(max = 5) int kind) {
        readOrRefuse("a" + DocumentKind.ENDINGS.get(kind), bytes);
    }

    @Property(tries = 500)
    void refusesOrReadsAnyDamage(
            @ForAll @IntRange(max = 4) int kind,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1_000_000) Integer> places,
            @ForAll byte value,
            @ForAll boolean isCut) {
        var bytes = whole(kind).clone();
        places.forEach(place -> bytes[place % bytes.length] = value);
        readOrRefuse("a.txt", isCut ? Arrays.copyOf(bytes, places.getFirst() % bytes.length) : bytes);
    }

    /** Damage inside the parts, not of the ZIP around them. */
    @Property(tries = 500)
    void refusesOrReadsDamagedParts(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1_000_000) Integer> places, @ForAll byte value) {
        var part = MadeFiles.bytes(MadeFiles.word(MadeFiles.paragraph("It opened.") + MadeFiles.paragraph("Long.")));
        places.forEach(place -> part[place % part.length] = value);
        readOrRefuse("a.docx", MadeFiles.zip(Map.of("word/document.xml", part)));
    }

    private static final List<byte[]> WHOLE = List.of(
            MadeFiles.docx("A bridge", "A. Writer", List.of("It opened.")),
            MadeFiles.odt("<text:p>It opened.</text:p>", "<meta/>"),
            MadeFiles.pdf("A bridge", List.of(List.of("It opened."), List.of("It is long."))),
            MadeFiles.bytes("<!doctype html><html lang=en><title>A</title><p>It opened.</p></html>"),
            MadeFiles.bytes("---\ntitle: A\n---\nIt opened."));

    private static byte[] whole(int kind) {
        return WHOLE.get(kind);
    }
}
