package app.lede.paper;

import app.lede.print.PdfFile;

/** The look of what is printed: black on white, room to write. */
final class PaperStyle {
    private static final String SCREEN = """
            @media screen { body { max-width: 178mm; margin: 10mm auto; padding: 0 5mm; } }
            @media print { .hint { display: none; } }
            """;

    private static final String STYLE = """
            @page { size: SIZE; margin: 18mm 18mm 20mm;
              @bottom-right { content: counter(page) " of " counter(pages); font: 9pt FONTS; color: #444; } }
            body { font-family: FONTS; font-size: 11pt; line-height: 1.4; color: #000; word-wrap: break-word; }
            .sheet { page-break-after: always; } .last { page-break-after: auto; }
            h1, h2, h3, b { font-weight: 600; } h1, h2, h3 { page-break-after: avoid; }
            h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 2mm; } .form { font-size: 13pt; margin: 0 0 3mm; }
            h2 { font-size: 12pt; margin: 4mm 0 1mm; } p { margin: 0 0 2mm; }
            .article p { orphans: 2; widows: 2; } .article .about, .about { color: #444; font-size: 9.5pt; }
            .fields { margin: 0 0 6mm; } .field { border-bottom: 0.5pt solid #000; }
            .item { page-break-inside: avoid; margin: 0 0 6mm; }
            .stem { font-weight: 600; margin: 0 0 1.5mm; page-break-after: avoid; } .points { color: #444; font-size: 9.5pt; }
            .entry { margin: 0 0 1mm 6mm; } .letter { font-weight: 600; padding-right: 2mm; }
            .line { border-bottom: 0.5pt solid #000; height: 8mm; margin: 0 0 0 6mm; }
            table { width: 100%; border-collapse: collapse; } td, th { text-align: left; vertical-align: top; }
            .match { table-layout: fixed; } .match td { padding: 0 4mm 1.5mm 0; }
            .keys { -fs-table-paginate: paginate; }
            .keys td, .keys th { padding: 1.2mm 3mm 1.2mm 0; border-bottom: 0.3pt solid #888; }
            .keys tr { page-break-inside: avoid; } .number { width: 9mm; } .mark { width: 38mm; font-weight: 600; }
            blockquote { margin: 1mm 0 1.5mm; padding: 0.5mm 0 0.5mm 3mm; border-left: 1.5pt solid #888; }
            .keys blockquote { border-left: 2pt solid #c9a400; background: #fff6c9; }
            p.entry[dir=rtl] { margin: 0 6mm 1mm 0; }
            [dir=rtl] { direction: rtl; text-align: right; }
            """;

    private PaperStyle() {}

    static String of(PageSize size, PaperFormat format) {
        return switch (format) {
            case PDF -> filled(STYLE, size, PdfFile.FONTS);
            case PAGE -> filled(STYLE + SCREEN, size, "'Source Sans 3', system-ui, sans-serif");
        };
    }

    private static String filled(String style, PageSize size, String fonts) {
        return style.replace("SIZE", size.style()).replace("FONTS", fonts);
    }
}
