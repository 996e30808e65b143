package app.lede.quiz;

import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of settings of the instructor who is acting. */
@Service
@Transactional
public class PublishingTemplates {
    private static final int MOST = 50;

    private final StoredTemplates templates;
    private final CurrentActor actor;
    private final Clock clock;

    PublishingTemplates(StoredTemplates templates, CurrentActor actor, Clock clock) {
        this.templates = templates;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of them, by name. */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<PublishingTemplate> mine() {
        return templates.findByOwnerIdOrderByName(actor.require().id()).stream()
                .map(StoredTemplate::template)
                .toList();
    }

    /**
     * Keeps settings under a name. What was kept under the same name is replaced.
     *
     * @throws Refusal if the name is empty or too long, or there are too many templates
     */
    @ForInstructors
    public PublishingTemplate save(String name, TemplateSettings settings) {
        var kept = name.strip();
        if (kept.isEmpty()) {
            throw new Refusal("Give the template a name.");
        }
        if (kept.length() > PublishingTemplate.LONGEST_NAME) {
            throw new Refusal("The name is too long: use at most " + PublishingTemplate.LONGEST_NAME + " characters.");
        }
        var owner = actor.require().id();
        var same = templates.findByOwnerIdAndName(owner, kept);
        if (same.isEmpty() && templates.countByOwnerId(owner) >= MOST) {
            throw new Refusal("You have " + MOST + " templates: delete one first, or save over one of the same name.");
        }
        same.ifPresent(template -> template.change(settings));
        return same.orElseGet(() ->
                        templates.save(new StoredTemplate(UUID.randomUUID(), owner, kept, settings, clock.instant())))
                .template();
    }

    /**
     * Deletes one. Quizzes that were given by it stay as they are.
     *
     * @throws NotFound if it is not theirs
     */
    @ForInstructors
    public void delete(UUID templateId) {
        templates.delete(templates
                .findByIdAndOwnerId(templateId, actor.require().id())
                .orElseThrow(() -> new NotFound("There is no such template among yours.")));
    }
}
