package app.lede.demonstration;

import app.lede.account.AdministratorReady;
import app.lede.account.FirstInstructor;
import app.lede.base.Actor;
import app.lede.base.OnBehalf;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Membership;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** With {@code lede.demo=true}: gives the first instructor a demonstration class, once. */
@Component
@ConditionalOnProperty("lede.demo")
class Demonstration {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final FirstInstructor firstInstructor;
    private final Membership membership;
    private final DemonstrationClass demonstrationClass;
    private final TransactionOperations transaction;

    Demonstration(
            FirstInstructor firstInstructor,
            Membership membership,
            DemonstrationClass demonstrationClass,
            TransactionOperations transaction) {
        this.firstInstructor = firstInstructor;
        this.membership = membership;
        this.demonstrationClass = demonstrationClass;
        this.transaction = transaction;
    }

    @EventListener
    void atStart(ApplicationReadyEvent event) {
        prepare();
    }

    @EventListener
    void afterSetUp(AdministratorReady event) {
        prepare();
    }

    private void prepare() {
        firstInstructor
                .find()
                .ifPresentOrElse(
                        this::prepareFor,
                        () -> LOG.info("The demonstration class will be there as soon as an instructor is"));
    }

    private void prepareFor(Actor instructor) {
        try {
            OnBehalf.of(
                    instructor,
                    () -> transaction.executeWithoutResult(status -> {
                        if (Stream.concat(membership.taught().stream(), membership.archived().stream())
                                .noneMatch(ClassSummary::demonstration)) {
                            demonstrationClass.create();
                            LOG.info("The demonstration class is ready");
                        }
                    }));
        } catch (RuntimeException e) {
            // A server without its demonstration is still a server.
            LOG.warn("The demonstration class could not be made", e);
        }
    }
}
