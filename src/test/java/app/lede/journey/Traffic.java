package app.lede.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that a browser is sent from here on: pages, answers to messages, and what is pushed. */
final class Traffic {
    private final List<Response> responses = new CopyOnWriteArrayList<>();
    private final List<String> pushed = new CopyOnWriteArrayList<>();

    Traffic(Page page) {
        page.onResponse(responses::add);
        page.onWebSocket(
                socket -> socket.onFrameReceived(frame -> pushed.add(frame.text() == null ? "" : frame.text())));
    }

    String heard() {
        var heard = new StringBuilder();
        for (var response : responses) {
            try {
                heard.append(response.url())
                        .append('\n')
                        .append(response.text())
                        .append('\n');
            } catch (PlaywrightException withoutBody) {
                heard.append('\n');
            }
        }
        pushed.forEach(heard::append);
        return heard.toString();
    }
}
