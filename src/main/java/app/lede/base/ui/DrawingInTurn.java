package app.lede.base.ui;

import app.lede.base.Turns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets only so many screens be drawn at once, in the order in which they were asked for. When hundreds open a quiz at
 * the same moment, drawing would else take all the processors, and answers would wait among the screens to be saved.
 * What is no screen goes past.
 *
 * <p>Only drawing takes a place: what the browser sends is read before and what it gets is written after, so that slow
 * lines hold nobody up. Whoever has waited for too long is let through, so that a few screens that are slow to draw
 * cannot keep everybody out.
 */
final class DrawingInTurn extends OncePerRequestFilter {
    /** In bytes; a screen's usual messages have some hundred. Longer ones are not kept in memory, and take no place. */
    private static final int LONGEST_BODY = 65_536;

    final Turns turns;

    /**
     * @param places how many screens are drawn at once
     * @param patience after which a screen is drawn all the same
     */
    DrawingInTurn(int places, Duration patience) {
        this.turns = new Turns(places, patience);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isDrawn(request) || request.getContentLengthLong() > LONGEST_BODY || isOfUnknownLength(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var read = new ReadRequest(request);
        var drawn = new ContentCachingResponseWrapper(response);
        try (var _ = turns.take()) {
            chain.doFilter(read, drawn);
        }
        drawn.copyBodyToResponse();
    }

    /** Vaadin's requests for the first state of a screen and for what an event changes in it. */
    private static boolean isDrawn(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && (query.contains("v-r=uidl") || query.contains("v-r=init"));
    }

    private static boolean isOfUnknownLength(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && !request.getMethod().equals("GET");
    }
}
