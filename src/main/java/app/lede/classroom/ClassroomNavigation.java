package app.lede.classroom;

import java.util.UUID;

/** The addresses of this room's screens. Paths have no leading slash. */
public final class ClassroomNavigation {
    public static final String CLASSES = "classes";
    public static final String ROSTER = "roster";
    public static final String JOIN = "join";

    private ClassroomNavigation() {}

    /** The page of a class: its code, its roster, what it has been given. */
    public static String classPage(UUID classId) {
        return CLASSES + "/" + classId;
    }

    /** Where learners are brought into a class from a file. */
    public static String roster(UUID classId) {
        return classPage(classId) + "/" + ROSTER;
    }

    /** Where a learner who has a join code goes. */
    public static String join(String code) {
        return JOIN + "/" + code;
    }
}
