package app.lede.account;

import java.util.UUID;

/**
 * The link by which an invited learner chooses a first password.
 *
 * @param signInName what the learner signs in with
 * @param name what others see
 */
public record LearnerLink(UUID learnerId, String signInName, String name, IssuedLink link) {}
