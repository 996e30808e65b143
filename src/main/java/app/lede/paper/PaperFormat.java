package app.lede.paper;

/** As what sheets are written. */
public enum PaperFormat {
    PDF("application/pdf"),
    /** A page that a browser prints, with the fonts of the device. */
    PAGE("text/html; charset=utf-8");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
