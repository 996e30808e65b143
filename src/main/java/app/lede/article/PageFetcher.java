package app.lede.article;

import app.lede.base.Refusal;
import app.lede.document.Document;
import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches one page and nothing that it names. Each address is checked after its name was resolved, and the connection
 * goes to the address that was checked; where a page leads on to another, that one is checked in the same way. Redirects
 * are not left to the library.
 */
final class PageFetcher {
    static final int LARGEST_BYTES = 5 << 20;

    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Timeout STEP = Timeout.ofSeconds(8);
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final Pattern AUTHORITY = Pattern.compile("(?i)(https?://)([^/?#]*)(.*)");

    /** Kinds of pages, with the endings that files of the kind have. */
    private static final Map<String, String> KINDS = Map.of(
            "text/html", "html",
            "application/xhtml+xml", "html",
            "text/plain", "txt",
            "text/markdown", "md",
            "application/pdf", "pdf");

    private final AddressRule rule;
    private final HostNames names;
    private final Duration longest;

    PageFetcher(AddressRule rule, HostNames names) {
        this(rule, names, LONGEST);
    }

    PageFetcher(AddressRule rule, HostNames names, Duration longest) {
        this.rule = rule;
        this.names = names;
        this.longest = longest;
    }

    /** @throws Refusal if there is no such page, or it may not be fetched; the message says what to do */
    Document fetch(String address) {
        var end = Instant.now().plus(longest);
        var next = parse(address);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = get(next, end);
            switch (answer) {
                case Page(var document) -> {
                    return document;
                }
                case Elsewhere(var location) -> next = parse(resolve(next, location));
            }
        }
        throw new Refusal("This address leads from one page to the next without end.");
    }

    private sealed interface Answer {}

    private record Page(Document document) implements Answer {}

    private record Elsewhere(String location) implements Answer {}

    private URI parse(String address) {
        var given = address.strip().replace(" ", "%20");
        try {
            var parts = AUTHORITY.matcher(given);
            if (given.length() > LONGEST_ADDRESS || !parts.matches()) {
                throw notAnAddress();
            }
            var host = parts.group(2).chars().allMatch(c -> c < 0x80) ? parts.group(2) : IDN.toASCII(parts.group(2));
            var uri = new URI(parts.group(1) + host + parts.group(3)).normalize();
            if (uri.getHost() == null) {
                throw notAnAddress();
            }
            if (uri.getRawUserInfo() != null) {
                throw new Refusal("This address has a name or a password in it. Give it without.");
            }
            if (!rule.allowsPort(port(uri))) {
                throw new Refusal("Pages are fetched from the usual ports of the web only (80 and 443).");
            }
            return new URI(uri.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw notAnAddress();
        }
    }

    private static String resolve(URI page, String location) {
        try {
            return page.resolve(location).toString();
        } catch (IllegalArgumentException e) {
            throw new Refusal("This page leads on to something that is not a web address.");
        }
    }

    private static Refusal notAnAddress() {
        return new Refusal("This is not a web address. Give one that begins with https:// or http://.");
    }

    private static int port(URI uri) {
        boolean isSecure = scheme(uri).equals("https");
        return uri.getPort() >= 0 ? uri.getPort() : isSecure ? 443 : 80;
    }

    private static String scheme(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private InetAddress[] checked(URI uri) {
        try {
            var host = uri.getHost().replaceAll("^\\[|]$", "");
            var addresses = names.resolve(host);
            if (!PublicWeb.allowsAll(rule, addresses)) {
                throw new Refusal(
                        "This address is not on the public web, so it is not fetched. Paste the text instead.");
            }
            return addresses;
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "There is no site called “" + uri.getHost() + "”, or it cannot be found from this server.");
        }
    }

    private Answer get(URI uri, Instant end) {
        var addresses = checked(uri);
        var request = new HttpGet(uri);
        request.setHeader("User-Agent", "Lede (fetches one page for a reader)");
        request.setHeader("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8, application/pdf;q=0.7");
        request.setConfig(RequestConfig.custom()
                .setRedirectsEnabled(false)
                .setResponseTimeout(STEP)
                .setConnectionRequestTimeout(STEP)
                .build());
        long left = Math.max(1, Duration.between(Instant.now(), end).toMillis());
        // Said before it is done: the two clocks may differ by a millisecond on when the time is over.
        var over = new AtomicBoolean();
        var late = CompletableFuture.runAsync(
                () -> {
                    over.set(true);
                    request.abort();
                },
                CompletableFuture.delayedExecutor(left, TimeUnit.MILLISECONDS));
        try (var client = client(addresses);
                var response = client.executeOpen(new HttpHost(scheme(uri), uri.getHost(), port(uri)), request, null)) {
            return answer(uri, request, response);
        } catch (IOException e) {
            throw new Refusal(
                    over.get() || !Instant.now().isBefore(end)
                            ? "Fetching this page takes too long. Try again, or paste the text."
                            : "This page cannot be fetched: the site does not answer as it should. Paste the text"
                                    + " instead.");
        } finally {
            late.cancel(false);
        }
    }

    private static CloseableHttpClient client(InetAddress[] addresses) {
        var lines = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Checked(addresses))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(lines)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(STEP)
                        .setSocketTimeout(STEP)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** Knows the addresses that were checked and no others. */
    private record Checked(InetAddress[] addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) {
            return addresses.clone();
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private static Answer answer(URI uri, HttpGet request, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        var location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null && location.getValue() != null) {
            return new Elsewhere(location.getValue().strip().replace(" ", "%20"));
        }
        if (status == 401 || status == 402 || status == 403) {
            throw new Refusal(
                    "This page is only for people who sign in there, or refuses programs. Open it yourself and"
                            + " paste the text.");
        }
        if (status == 404 || status == 410) {
            throw new Refusal("There is no page at this address. Look whether it is complete.");
        }
        if (status != 200 || response.getEntity() == null) {
            throw new Refusal(
                    "The site answers with an error (%d). Try again later, or paste the text.".formatted(status));
        }
        var type = ContentType.parseLenient(response.getEntity().getContentType());
        var kind = type == null
                ? "html"
                : KINDS.get(String.valueOf(type.getMimeType()).toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new Refusal("There is no text at this address, but “" + type.getMimeType() + "”.");
        }
        byte[] bytes;
        try (var content = response.getEntity().getContent()) {
            bytes = content.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                // else the rest would be waited for
                request.abort();
                throw new Refusal("This page is larger than 5 MB. Paste the text instead.");
            }
        }
        var charset = type == null || type.getCharset() == null
                ? ""
                : type.getCharset().name();
        return new Page(new Document("page." + kind, uri.toString(), charset, bytes));
    }
}
