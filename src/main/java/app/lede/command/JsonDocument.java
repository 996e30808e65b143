package app.lede.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The articles of a run as JSON: one object for one file, an array of such objects for several, also when only one of
 * them could be read. Each is written as soon as it is there.
 */
final class JsonDocument implements DraftForm {
    private final OutputStream out;
    private final boolean isArray;
    private boolean isFirst = true;

    /** @param files how many files were given */
    JsonDocument(OutputStream out, int files) {
        this.out = out;
        this.isArray = files > 1;
    }

    @Override
    public void add(Drafted drafted) throws IOException {
        write((!isArray ? "" : isFirst ? "[" : ",\n") + JsonForm.article(drafted));
        isFirst = false;
    }

    @Override
    public int end() throws IOException {
        if (!isFirst) {
            write(isArray ? "]\n" : "\n");
        }
        return 0;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
