package app.lede.article;

import app.lede.base.ForInstructors;
import app.lede.base.Refusal;
import app.lede.document.Document;
import app.lede.document.GuardedReader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Service;

/** Reads what an instructor brings from elsewhere. Nothing is kept: that is for {@link Articles}. */
@Service
public class Bringing {
    private final GuardedReader reader = new GuardedReader();
    private final WebPages pages;
    private final Executor threads = task -> Thread.ofVirtual().name("bringing").start(task);

    Bringing(WebPages pages) {
        this.pages = pages;
    }

    /**
     * The article in a file; takes seconds.
     *
     * @param name as the file is called, with its ending
     * @throws Refusal if there is none, or it cannot be read; the message says what to do
     */
    @ForInstructors
    public Brought read(String name, byte[] bytes) {
        return Brought.of(name, reader.read(Document.file(name, bytes)));
    }

    /** Whether this server fetches pages: its administrator may have switched that off. */
    @ForInstructors
    public boolean mayFetch() {
        return pages.isAllowed();
    }

    /**
     * Begins to fetch the article at a web address. Ends with a {@link Refusal} if there is none, or it may not or cannot
     * be fetched.
     */
    @ForInstructors
    public CompletableFuture<Brought> fetch(String address) {
        return CompletableFuture.supplyAsync(
                () -> Brought.of(address.strip(), reader.read(pages.fetch(address))), threads);
    }
}
