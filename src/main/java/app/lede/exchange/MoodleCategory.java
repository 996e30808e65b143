package app.lede.exchange;

/** The paths of Moodle's categories: parts between slashes; a doubled slash is one in a name. */
final class MoodleCategory {
    private MoodleCategory() {}

    /** The last part of a path, which names the questions. */
    static String name(String path) {
        var doubled = path.strip().replace("//", "\n");
        return doubled.substring(doubled.lastIndexOf('/') + 1)
                .replace('\n', '/')
                .strip();
    }
}
