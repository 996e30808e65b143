package app.lede.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets {@link Acting} and the application look into the same place. Each Spring context brings a strategy of its own and
 * sets it for the whole JVM: after a second context has started, the first would no longer see who is acting.
 */
final class OneSecurityContext implements TestExecutionListener {
    @Override
    public void prepareTestInstance(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
