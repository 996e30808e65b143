package app.lede;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The shell of the web application: push and style sheets. It names no feature. */
@SpringBootApplication
@Push
@StyleSheet("styles/lede.css")
public class LedeApplication implements AppShellConfigurator {
    public static void main(String[] args) {
        SpringApplication.run(LedeApplication.class, args);
    }
}
