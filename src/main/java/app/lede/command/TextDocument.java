package app.lede.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The articles of a run as a person reads them. */
final class TextDocument implements DraftForm {
    private final OutputStream out;
    private boolean isFirst = true;

    TextDocument(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(Drafted drafted) throws IOException {
        out.write(((isFirst ? "" : "\n") + TextForm.article(drafted)).getBytes(StandardCharsets.UTF_8));
        isFirst = false;
    }

    @Override
    public int end() {
        return 0;
    }
}
