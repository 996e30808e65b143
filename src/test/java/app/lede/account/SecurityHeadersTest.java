package app.lede.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.testing.OnWeb;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnWeb
class SecurityHeadersTest {
    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)' 'strict-dynamic' 'unsafe-eval'");

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/join",
                "/no-such-page",
                "/people",
                "/styles/tokens.css",
                "/icons/lede.svg",
                "/service-worker.js",
                "/manifest.webmanifest",
                "/offline.html",
                "/reminders/off/x",
                "/?v-r=init&location=sign-in&query=",
                "/?v-r=uidl&v-uiId=0",
                "/VAADIN/no-such-file.js",
                "/error"
            })
    void everyAnswerCarriesThem(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "geolocation=()");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src", "frame-ancestors 'none'")
                .doesNotContain("script-src *", "script-src 'unsafe-inline'");
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("only over HTTPS")
                .isEmpty();
    }

    @Test
    void aPagesScriptsCarryTheNonceOfTheirResponseAndNoOther() throws Exception {
        var first = get("/sign-in");
        var nonce = nonce(first);
        assertThat(nonce).isNotEqualTo(nonce(get("/sign-in")));
        assertThat(Pattern.compile("<script\\b[^>]*>").matcher(first.body()).results())
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.group()).contains("nonce=\"" + nonce + "\""));
    }

    @Test
    void whatIsNoPageMayRunNothing() throws Exception {
        assertThat(get("/icons/lede.svg")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void pagesAreNotKeptByBrowsersButStylesAre() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(get("/styles/tokens.css")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .doesNotContain("no-store");
    }

    private static String nonce(HttpResponse<String> page) {
        var matcher = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
