package app.lede.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lede.testing.OnWeb;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

@OnWeb
class DrawingOnWebTest {
    @LocalServerPort
    int port;

    @Autowired
    FilterRegistrationBean<DrawingInTurn> registration;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void aScreenWaitsForAPlaceAndIsDrawnThenAsAWhole() throws Exception {
        var places = Objects.requireNonNull(registration.getFilter()).turns.places();
        int all = places.drainPermits();
        try {
            var screen = browser.sendAsync(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + port + "/?v-r=init&location=sign-in&query="))
                            .build(),
                    BodyHandlers.ofString());
            await().until(places::hasQueuedThreads);
            assertThat(screen.isDone()).isFalse();
            assertThat(browser.send(
                                    HttpRequest.newBuilder(
                                                    URI.create("http://localhost:" + port + "/styles/tokens.css"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);

            places.release(all);

            assertThat(screen.get().body()).contains("\"appConfig\"").endsWith("}");
        } finally {
            places.release(all - places.availablePermits());
        }
    }
}
