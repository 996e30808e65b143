package app.lede.writing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SetVersions extends JpaRepository<SetVersion, UUID> {

    Optional<SetVersion> findFirstBySetIdOrderByNumberDesc(UUID setId);
}
