package app.lede.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;

interface ReviewsOff extends Repository<ReviewOff, UUID> {
    ReviewOff save(ReviewOff off);

    void delete(ReviewOff off);

    Optional<ReviewOff> findById(UUID classroomId);

    List<ReviewOff> findByClassroomIdIn(Collection<UUID> classroomIds);

    /** Those of the classes given that have no reviews. */
    default Set<UUID> among(Collection<UUID> classroomIds) {
        return findByClassroomIdIn(classroomIds).stream()
                .map(ReviewOff::classroomId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
