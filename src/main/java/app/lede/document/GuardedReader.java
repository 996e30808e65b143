package app.lede.document;

import app.lede.base.Refusal;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads files that a library has to take apart in a process of its own, with little memory and a time limit: what goes
 * wrong there ends that process and nothing else. A plain text is read here. Thread-safe.
 */
public final class GuardedReader {
    private static final int HEAP_MEGABYTES = 192;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** As many as run at the same time; the others wait their turn. */
    private static final int AT_ONCE = 2;

    private static final String UNPACKING_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final int heapMegabytes;
    private final Duration longest;

    public GuardedReader() {
        this(HEAP_MEGABYTES, LONGEST);
    }

    GuardedReader(int heapMegabytes, Duration longest) {
        this.heapMegabytes = heapMegabytes;
        this.longest = longest;
    }

    /**
     * The article in a file.
     *
     * @throws Refusal if there is none, it cannot be read, or that takes too long or too much memory; the message says
     *     what to do
     */
    public DocumentText read(Document document) {
        if (document.bytes().length > DocumentLimits.FILE_BYTES) {
            throw new Refusal(DocumentLimits.TOO_LARGE);
        }
        if (DocumentKind.isPlain(document)) {
            return DocumentReader.read(document);
        }
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("Many files are being read at this moment. Try again in a minute.");
            }
            try {
                return readApart(document);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Reading was interrupted. Try again.");
        }
    }

    private DocumentText readApart(Document document) throws InterruptedException {
        Process process;
        try {
            process = start();
        } catch (IOException e) {
            throw new IllegalStateException("no process can be started to read files in", e);
        }
        long began = System.nanoTime();
        // ends the process in time whatever this thread waits for
        var end = CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS);
        var late = CompletableFuture.supplyAsync(process::destroyForcibly, end);
        try {
            try (var in = process.getOutputStream()) {
                ReadingProcess.send(document, in);
            }
            return ReadingProcess.take(process.getInputStream());
        } catch (IOException e) {
            // it ended, or was ended, before it had said anything
            throw new Refusal(
                    System.nanoTime() - began >= longest.toNanos()
                            ? "Reading this file takes too long. Copy the text of the article into a new document,"
                                    + " or paste it."
                            : "Reading this file takes too much memory, or it is damaged. Copy the text of the article"
                                    + " into a new document, or paste it.");
        } finally {
            late.cancel(false);
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // no files: neither counters, nor dumps, nor reports
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+ErrorFileToStderr",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        if (isPackaged()) {
            command.addAll(command.size() - 2, List.of("-Dloader.main=" + ReadingProcess.class.getName()));
            command.add(UNPACKING_LAUNCHER);
        } else {
            command.add(ReadingProcess.class.getName());
        }
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        // passwords of databases stand in the environment
        var systemRoot = builder.environment().get("SystemRoot");
        builder.environment().clear();
        if (systemRoot != null) {
            builder.environment().put("SystemRoot", systemRoot);
        }
        return builder.start();
    }

    /** Whether this runs out of one file with its libraries inside. */
    private static boolean isPackaged() {
        return ClassLoader.getSystemResource(UNPACKING_LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
