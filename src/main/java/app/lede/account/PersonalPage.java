package app.lede.account;

import app.lede.base.PersonalEntry;
import app.lede.base.PersonalFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A person's file to read: one web page that needs no network. The stream given stays open. */
final class PersonalPage implements PersonalFile, AutoCloseable {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>What Lede keeps about you</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
            dl { display: grid; grid-template-columns: minmax(6rem, 12rem) 1fr; gap: 0 1rem; margin: 0 0 1rem;
              padding-top: .5rem; border-top: 1px solid #bbb }
            dt { color: #555 } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }
            dd > dl { margin-top: .5rem }
            </style></head><body>
            """;

    private final Writer page;
    private boolean isEmpty;

    PersonalPage(OutputStream out, Instant now) {
        page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(HEAD + "<h1>What Lede keeps about you</h1><p>Written at " + now + ". Times are in UTC.</p>");
    }

    @Override
    public void section(String key, String title, String about) {
        end();
        write("<h2>" + escaped(title) + "</h2><p>" + escaped(about) + "</p>\n");
        isEmpty = true;
    }

    @Override
    public void entry(PersonalEntry entry) {
        isEmpty = false;
        list(entry.values());
    }

    private void list(Map<?, ?> values) {
        write("<dl>");
        values.forEach((name, value) -> {
            write("<dt>" + escaped(words(String.valueOf(name))) + "</dt><dd>");
            value(value);
            write("</dd>");
        });
        write("</dl>\n");
    }

    private void value(Object value) {
        switch (value) {
            case List<?> parts -> parts.forEach(this::value);
            case Map<?, ?> part -> list(part);
            case Boolean truth -> write(truth ? "yes" : "no");
            default -> write(escaped(value.toString()));
        }
    }

    /** "savedAt" is "Saved at". */
    private static String words(String name) {
        var apart = name.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
        return apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private void end() {
        if (isEmpty) {
            write("<p>Nothing.</p>\n");
            isEmpty = false;
        }
    }

    private void write(String text) {
        try {
            page.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written goes to the stream, and no further. */
    @Override
    public void close() {
        end();
        write("</body></html>\n");
        try {
            page.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
