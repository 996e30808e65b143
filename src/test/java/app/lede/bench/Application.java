package app.lede.bench;

import app.lede.LedeApplication;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The application in this process, on a database that is empty at first, for measurements that ask its services. */
final class Application {
    /** What is done with the application while it runs. */
    @FunctionalInterface
    interface Work {
        void with(ConfigurableApplicationContext context) throws Exception;
    }

    private Application() {}

    /**
     * Starts the application, does the work and stops it; nothing of its data stays.
     *
     * @param database as {@link Database#of} knows it
     */
    static void on(String database, Work work) throws Exception {
        on(database, application -> {}, work);
    }

    /** As {@link #on(String, Work)}, with something to be told to the application before it starts. */
    static void on(String database, Consumer<SpringApplication> before, Work work) throws Exception {
        var data = Files.createTempDirectory("lede-bench");
        var options = new ArrayList<>(List.of(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--lede.engine.preload=false",
                "--lede.data=" + data.toAbsolutePath()));
        try (var server = Database.of(database, data)) {
            options.addAll(server.options());
            var application = new SpringApplication(LedeApplication.class);
            before.accept(application);
            try (var context = application.run(options.toArray(String[]::new))) {
                work.with(context);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
