package app.lede;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The shell of the web application: its style sheet. It names no feature. */
@SpringBootApplication
@StyleSheet("styles/lede.css")
public class LedeApplication implements AppShellConfigurator {
    public static void main(String[] args) {
        SpringApplication.run(LedeApplication.class, args);
    }
}
