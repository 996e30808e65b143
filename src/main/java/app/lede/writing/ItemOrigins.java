package app.lede.writing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ItemOrigins extends JpaRepository<ItemOrigin, UUID> {

    List<ItemOrigin> findByItemIdIn(Collection<UUID> itemIds);

    List<ItemOrigin> findByLineageIdIn(Collection<UUID> lineageIds);
}
