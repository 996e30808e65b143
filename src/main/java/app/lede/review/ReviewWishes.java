package app.lede.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewWishes extends Repository<ReviewWish, UUID> {
    ReviewWish save(ReviewWish wish);

    Optional<ReviewWish> findById(UUID learnerId);
}
