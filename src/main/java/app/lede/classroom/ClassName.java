package app.lede.classroom;

import app.lede.base.Refusal;

/** What a class may be called: 1 to 120 characters. */
final class ClassName {
    static final int MAX_LENGTH = 120;

    private ClassName() {}

    static String check(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new Refusal("Give the class a name, such as “Year 10, current affairs”.");
        }
        if (name.length() > MAX_LENGTH) {
            throw new Refusal("The name is too long: use at most " + MAX_LENGTH + " characters.");
        }
        return name;
    }
}
