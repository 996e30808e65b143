package app.lede.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.testing.OnWeb;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What a browser needs to install Lede, and to say that it cannot be reached; and pages as a device chose them. */
@OnWeb
class InstallingTest {
    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "/manifest.webmanifest,application/manifest+json",
        "/service-worker.js,javascript",
        "/offline.html,text/html"
    })
    void isThereForEverybody(String path, String type) throws Exception {
        var answer = get(path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains(type);
    }

    @Test
    void theManifestNamesIconsThatAreThere() throws Exception {
        var manifest =
                JsonMapper.shared().readTree(get("/manifest.webmanifest", "").body());
        assertThat(manifest.at("/name").asString()).isEqualTo("Lede");
        assertThat(manifest.at("/display").asString()).isEqualTo("standalone");
        assertThat(manifest.at("/icons")).hasSize(4);
        for (var icon : manifest.at("/icons")) {
            var path = icon.at("/src").asString();
            assertThat(get("/" + path, "").statusCode()).as(path).isEqualTo(200);
            if (path.endsWith(".png")) {
                var image = ImageIO.read(Path.of("frontend/public", path).toFile());
                assertThat(image.getWidth() + "x" + image.getHeight())
                        .isEqualTo(icon.at("/sizes").asString());
            }
        }
    }

    @Test
    void thePageNamesTheManifestAndMayRunTheWorker() throws Exception {
        var page = get("/sign-in", "");
        assertThat(Jsoup.parse(page.body()).select("link[rel=manifest]").attr("href"))
                .isEqualTo("manifest.webmanifest");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("worker-src 'self'", "manifest-src 'self'");
    }

    @Test
    void theWorkerMayAskUsAndNobodyElse() throws Exception {
        assertThat(get("/service-worker.js", "")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'", "connect-src 'self'");
    }

    /** Everything the worker keeps stands in one call; a second one would keep pages or answers. */
    @Test
    void theWorkerKeepsTheOfflinePageAlone() throws Exception {
        var worker = Files.readString(Path.of("frontend/public/service-worker.js"));
        assertThat(worker.split("cache\\.(?:add|put|addAll)\\(|caches\\.put", -1))
                .hasSize(2);
        assertThat(worker).contains("const OFFLINE = 'offline.html'", "cache.add(new Request(OFFLINE");
        var page = Jsoup.parse(Files.readString(Path.of("frontend/public/offline.html")));
        assertThat(page.select("script, link, img"))
                .as("what needs a connection")
                .isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Lede cannot be reached");
    }

    @Test
    void pagesComeAsTheDeviceChose() throws Exception {
        var html = Jsoup.parse(get("/sign-in", "lede-theme=dark; lede-text=larger; lede-font=legible")
                        .body())
                .expectFirst("html");
        assertThat(html.attr("data-theme")).isEqualTo("dark");
        assertThat(html.attr("data-text")).isEqualTo("larger");
        assertThat(html.attr("data-font")).isEqualTo("legible");
    }

    @Test
    void pagesTakeNothingElseFromCookies() throws Exception {
        var html = Jsoup.parse(get("/sign-in", "lede-theme=x; lede-text=usual; lede-font=serif<script>")
                        .body())
                .expectFirst("html");
        assertThat(html.attributes().asList())
                .noneSatisfy(attribute -> assertThat(attribute.getKey()).startsWith("data-"));
    }

    private HttpResponse<String> get(String path, String cookies) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
