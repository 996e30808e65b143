package app.lede.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GrantedAccommodations extends Repository<GrantedAccommodation, UUID> {
    GrantedAccommodation save(GrantedAccommodation granted);

    Optional<GrantedAccommodation> findById(UUID learnerId);

    List<GrantedAccommodation> findByLearnerIdIn(Collection<UUID> learnerIds);
}
