package app.lede.quiz;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredTemplates extends Repository<StoredTemplate, UUID> {
    StoredTemplate save(StoredTemplate template);

    Optional<StoredTemplate> findByIdAndOwnerId(UUID id, UUID ownerId);

    Optional<StoredTemplate> findByOwnerIdAndName(UUID ownerId, String name);

    List<StoredTemplate> findByOwnerIdOrderByName(UUID ownerId);

    int countByOwnerId(UUID ownerId);

    void delete(StoredTemplate template);
}
