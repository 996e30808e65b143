package app.lede.testing;

import app.lede.base.Actor;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of a screen without a browser. Somebody is signed in from the start, as the screens' access control asks. */
@OnH2
public abstract class ScreenTest extends SpringBrowserlessTest {
    @Autowired
    protected TestPeople people;

    /** Who opens the screens of this test; called once before each test. */
    protected abstract Actor actor();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        Acting.as(actor());
        super.initVaadinEnvironment();
    }

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }
}
