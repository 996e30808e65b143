package app.lede.classroom;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What any learners are granted, for work that no person asked for. No view may use it. */
@Component
public class AccommodationsOfLearners {
    private final GrantedAccommodations granted;

    AccommodationsOfLearners(GrantedAccommodations granted) {
        this.granted = granted;
    }

    /** Who is granted nothing may be left out. */
    public Map<UUID, Accommodation> of(Collection<UUID> learnerIds) {
        return granted.findByLearnerIdIn(learnerIds).stream()
                .collect(Collectors.toMap(GrantedAccommodation::learnerId, GrantedAccommodation::granted));
    }
}
