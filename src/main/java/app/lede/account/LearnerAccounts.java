package app.lede.account;

import app.lede.base.ForAnyone;
import app.lede.base.Role;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Accounts that learners make for themselves when they join a class. */
@Service
public class LearnerAccounts {
    private final NewPerson newPerson;
    private final Audit audit;

    LearnerAccounts(NewPerson newPerson, Audit audit) {
        this.newPerson = newPerson;
        this.audit = audit;
    }

    /**
     * Makes an account for a learner; others see the name they sign in with. The caller has made sure that the learner
     * holds the code of a class, and throttles guesses of it.
     *
     * @return the learner's id
     * @throws app.lede.base.Refusal if the name is taken or not usable, or the password too weak
     */
    @ForAnyone
    public UUID register(String signInName, String password) {
        var learner = newPerson.write(newPerson.prepare(signInName, "", password), Set.of(Role.LEARNER));
        audit.record(Audit.Action.LEARNER_REGISTERED, learner.id().toString());
        return learner.id();
    }
}
