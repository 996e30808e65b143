package app.lede.testing;

import app.lede.base.Actor;
import org.junit.jupiter.api.BeforeEach;

/** A test of screens that an instructor opens: another one in each test. */
public abstract class InstructorScreenTest extends ScreenTest {
    protected Actor instructor;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        instructor = people.instructor("Ms Okafor");
        super.initVaadinEnvironment();
    }

    @Override
    protected final Actor actor() {
        return instructor;
    }
}
