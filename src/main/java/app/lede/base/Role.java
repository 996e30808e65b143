package app.lede.base;

/** What a person may do. A person can hold several roles. */
public enum Role {
    ADMINISTRATOR,
    INSTRUCTOR,
    LEARNER
}
