package app.lede.base.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DrawingInTurnTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final FilterChain NOTHING = (request, response) -> {};

    private final DrawingInTurn inTurn = new DrawingInTurn(1, LONG);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch drawn = new CountDownLatch(1);

    @AfterEach
    void end() {
        drawn.countDown();
        threads.close();
    }

    @Test
    void aScreenWaitsUntilTheOneBeforeItIsDrawn() throws Exception {
        var first = drawSlowly(inTurn);
        var second = threads.submit(() -> pass(inTurn, screen("v-r=init&location="), NOTHING));
        await().until(() -> inTurn.turns.places().hasQueuedThreads());
        assertThat(second.isDone()).isFalse();

        drawn.countDown();

        first.get();
        second.get();
    }

    @Test
    void anAnswerGoesPast() throws Exception {
        drawSlowly(inTurn);

        var answer = new MockHttpServletRequest("POST", "/api/attempts/1/responses");
        answer.setContent("{}".getBytes(UTF_8));

        assertThat(pass(
                                inTurn,
                                answer,
                                (request, response) -> response.getWriter().write("saved"))
                        .getContentAsString())
                .isEqualTo("saved");
    }

    @Test
    void aScreenThatCannotBeDrawnGivesItsPlaceBack() throws Exception {
        assertThatThrownBy(() -> pass(inTurn, screen("v-r=uidl"), (request, response) -> {
                    throw new ServletException("no");
                }))
                .isInstanceOf(ServletException.class);

        pass(inTurn, screen("v-r=uidl"), NOTHING);
    }

    @Test
    void whoHasWaitedForTooLongIsLetThrough() throws Exception {
        var hasty = new DrawingInTurn(1, Duration.ofMillis(1));
        drawSlowly(hasty);

        assertThat(pass(
                                hasty,
                                screen("v-r=uidl"),
                                (request, response) -> response.getWriter().write("{}"))
                        .getContentAsString())
                .isEqualTo("{}");
    }

    @Test
    void whatTheBrowserSendsAndGetsIsLeftAsItIs() throws Exception {
        var request = screen("v-r=uidl&v-uiId=3");
        request.setContent("{\"text\":\"Łódź – “naïve”\"}".getBytes(UTF_8));
        request.setCharacterEncoding("UTF-8");

        var response = pass(inTurn, request, (read, answer) -> {
            answer.setContentType("application/json;charset=UTF-8");
            answer.getWriter().write(read.getReader().readLine());
        });

        assertThat(response.getContentAsString(UTF_8)).isEqualTo("{\"text\":\"Łódź – “naïve”\"}");
        assertThat(response.getContentType()).isEqualTo("application/json;charset=UTF-8");
    }

    @Test
    void aSlowLineTakesNoPlace() throws Exception {
        try (var sent = new PipedOutputStream();
                var arriving = new PipedInputStream(sent)) {
            var slow = threads.submit(() -> pass(inTurn, arriving(arriving), NOTHING));
            sent.write('{');
            sent.flush();
            await().until(() -> arriving.available() == 0);

            pass(inTurn, screen("v-r=init"), NOTHING);

            assertThat(slow.isDone()).isFalse();
            sent.close();
            slow.get();
        }
    }

    @Test
    void aLongTextIsNotKeptInMemory() throws Exception {
        drawSlowly(inTurn);
        var pasted = screen("v-r=uidl");
        pasted.setContent(new byte[200_000]);

        pass(
                inTurn,
                pasted,
                (request, response) ->
                        assertThat(request.getInputStream().readAllBytes()).hasSize(200_000));
    }

    /** Takes the place until {@link #drawn}. */
    private Future<?> drawSlowly(DrawingInTurn filter) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var drawing = threads.submit(() -> pass(filter, screen("v-r=uidl"), (request, response) -> {
            begun.countDown();
            try {
                drawn.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }));
        begun.await();
        return drawing;
    }

    private static MockHttpServletRequest screen(String query) {
        var request = new MockHttpServletRequest("POST", "/");
        request.setQueryString(query);
        request.setContent("{}".getBytes(UTF_8));
        return request;
    }

    private static MockHttpServletRequest arriving(InputStream body) {
        var request = new MockHttpServletRequest("POST", "/") {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(body);
            }
        };
        request.setQueryString("v-r=uidl");
        request.setContent(new byte[2]);
        return request;
    }

    private static MockHttpServletResponse pass(DrawingInTurn filter, MockHttpServletRequest request, FilterChain chain)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }
}
