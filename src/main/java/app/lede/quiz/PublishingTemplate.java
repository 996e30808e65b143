package app.lede.quiz;

import java.util.UUID;

/** Settings that an instructor keeps under a name. */
public record PublishingTemplate(UUID id, String name, TemplateSettings settings) {
    public static final int LONGEST_NAME = 100;
}
