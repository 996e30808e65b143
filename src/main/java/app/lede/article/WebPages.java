package app.lede.article;

import app.lede.base.Refusal;
import app.lede.document.Document;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Pages of the public web, if the administrator lets this server fetch any. */
@Component
class WebPages {
    /** Pages that are fetched at the same time. */
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final PageFetcher fetcher = new PageFetcher(new PublicWeb(), HostNames.OF_THE_MACHINE);
    private final boolean isAllowed;

    WebPages(@Value("${lede.web-addresses:true}") boolean isAllowed) {
        this.isAllowed = isAllowed;
    }

    boolean isAllowed() {
        return isAllowed;
    }

    /** @throws Refusal if it may not or cannot be fetched; the message says what to do */
    Document fetch(String address) {
        if (!isAllowed) {
            throw new Refusal("This server fetches no pages from the web. Paste the text, or save the page as a file.");
        }
        if (!turns.tryAcquire()) {
            throw new Refusal("Several pages are being fetched at this moment. Try again in a minute.");
        }
        try {
            return fetcher.fetch(address);
        } finally {
            turns.release();
        }
    }
}
