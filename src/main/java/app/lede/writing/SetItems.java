package app.lede.writing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SetItems extends JpaRepository<SetItem, UUID> {

    List<SetItem> findBySetIdOrderByPosition(UUID setId);
}
