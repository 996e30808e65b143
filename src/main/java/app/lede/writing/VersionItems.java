package app.lede.writing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VersionItems extends JpaRepository<VersionItem, UUID> {

    List<VersionItem> findByVersionIdOrderByPosition(UUID versionId);
}
