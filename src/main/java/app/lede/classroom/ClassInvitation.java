package app.lede.classroom;

/** What somebody who holds a join code may know of the class. */
public record ClassInvitation(String className, String instructor) {}
