package app.lede.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of its own; the rule of production has tests of its own and one here. */
class PageFetcherTest {
    private static final byte[] PAGE = "<p>It opened.</p>".getBytes(StandardCharsets.UTF_8);

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private int port;

    /** The local server stands for the public web; 127.0.0.2 stands for what is not on it. */
    private static final AddressRule LOCAL = new AddressRule() {
        @Override
        public boolean allowsPort(int port) {
            return port > 1_024;
        }

        @Override
        public boolean allows(InetAddress address) {
            return address.getHostAddress().equals("127.0.0.1");
        }
    };

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        port = server.getAddress().getPort();
        at("/page", exchange -> send(exchange, 200, "text/html; charset=utf-8", PAGE));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void at(String path, Answer answer) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            try (exchange) {
                answer.give(exchange);
            }
        });
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void redirect(String path, String location) {
        at(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private String address(String path) {
        return "http://news.example:" + port + path;
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "news.example" -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
            case "inside.example" -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.2")};
            case "both.example" ->
                new InetAddress[] {InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("127.0.0.2")};
            default -> throw new UnknownHostException(host);
        };
    }

    private final PageFetcher fetcher = new PageFetcher(LOCAL, PageFetcherTest::resolve);

    private void assertRefused(String address, String words) {
        assertThatThrownBy(() -> fetcher.fetch(address))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }

    @Test
    void fetchesOnePageByItsName() {
        var page = fetcher.fetch(" " + address("/page?a=b c#part") + " ");
        assertThat(page.bytes()).isEqualTo(PAGE);
        assertThat(page.charset()).isEqualTo("UTF-8");
        assertThat(page.address()).startsWith(address("/page?a=b%20c"));
        assertThat(asked).containsExactly("news.example:" + port + "/page?a=b%20c");
    }

    @Test
    void followsToOtherPagesThatMayBeFetched() {
        redirect("/old", "/older?x");
        redirect("/older", address("/page"));
        assertThat(fetcher.fetch(address("/old")).address()).isEqualTo(address("/page"));
        assertThat(asked).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inside.example:%d/page",
                "http://127.0.0.2:%d/page",
                "//inside.example:%d/page",
                "http://news.example:80/page",
                "file:///etc/passwd",
                "gopher://news.example/",
                "http://name:secret@news.example:%d/page",
                "http://[::1]:%d/page",
                "http:// /"
            })
    void isNotLedToWhatMayNotBeFetched(String location) {
        redirect("/old", location.formatted(port));
        assertThatThrownBy(() -> fetcher.fetch(address("/old"))).isInstanceOf(Refusal.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void endsARoundOfRedirects() {
        redirect("/round", "/round");
        assertRefused(address("/round"), "without end");
        assertThat(asked).hasSize(6);
    }

    @Test
    void refusesAHostWithOneAddressThatIsNotPublic() {
        assertRefused("http://both.example:" + port + "/page", "not on the public web");
        assertThat(asked).isEmpty();
    }

    /** A name that is public when it is looked at and private when it is connected to. */
    @Test
    void connectsToTheAddressThatWasLookedAt() {
        var times = new ArrayList<String>();
        var changing = new PageFetcher(LOCAL, host -> {
            times.add(host);
            return resolve(times.size() == 1 ? "news.example" : "inside.example");
        });
        assertThat(changing.fetch(address("/page")).bytes()).isEqualTo(PAGE);
        assertThat(times).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.example/page",
                "ftp://news.example/page",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://",
                "http:///page",
                "https://a b/",
                "http://%zz/"
            })
    void refusesWhatIsNoWebAddress(String address) {
        assertRefused(address, "not a web address");
    }

    @Test
    void refusesAnUnusualPort() {
        assertRefused("http://news.example:22/", "80 and 443");
    }

    @Test
    void tellsWhyThereIsNoPage() {
        assertRefused("http://nowhere.example:" + port + "/", "no site called");
        at("/locked", exchange -> send(exchange, 403, "text/html", PAGE));
        assertRefused(address("/locked"), "sign in");
        assertRefused(address("/none"), "no page at this address");
        at("/broken", exchange -> send(exchange, 500, "text/html", PAGE));
        assertRefused(address("/broken"), "500");
        at("/film", exchange -> send(exchange, 200, "video/mp4", PAGE));
        assertRefused(address("/film"), "video/mp4");
    }

    @Test
    void doesNotReadWithoutEnd() {
        at("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            var some = new byte[1 << 16];
            while (true) {
                exchange.getResponseBody().write(some);
            }
        });
        Assertions.assertTimeout(Duration.ofSeconds(15), () -> assertRefused(address("/endless"), "5 MB"));
    }

    @Test
    void doesNotUnpackWithoutEnd() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[PageFetcher.LARGEST_BYTES + 1]);
        }
        at("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, "text/html", packed.toByteArray());
        });
        assertThat(packed.size()).isLessThan(10_000);
        assertRefused(address("/packed"), "5 MB");
    }

    @Test
    void doesNotWaitWithoutEnd() {
        at("/slow", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        var impatient = new PageFetcher(LOCAL, PageFetcherTest::resolve, Duration.ofSeconds(1));
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> impatient.fetch(address("/slow")))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("too long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "https://192.168.0.1/"
            })
    void refusesItsOwnMachineAndNetworkInProduction(String address) {
        var production = new PageFetcher(new PublicWeb(), HostNames.OF_THE_MACHINE);
        assertThatThrownBy(() -> production.fetch(address))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching(
                        "(?s)(This address is not on the public web|There is no site called|This is not a web"
                                + " address).*");
    }
}
