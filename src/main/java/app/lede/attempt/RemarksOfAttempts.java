package app.lede.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up what instructors note on attempts. It checks no access. */
@Component
class RemarksOfAttempts {
    private final AttemptNotes attemptNotes;
    private final ResponseNotes responseNotes;

    RemarksOfAttempts(AttemptNotes attemptNotes, ResponseNotes responseNotes) {
        this.attemptNotes = attemptNotes;
        this.responseNotes = responseNotes;
    }

    Remarks of(UUID attemptId, List<SavedResponse> saved) {
        var responses = saved.stream().collect(Collectors.toMap(SavedResponse::frozenItemId, Function.identity()));
        Map<UUID, Remarks.Remark> byItem = new HashMap<>();
        for (var note : responseNotes.findByAttemptId(attemptId)) {
            var response = responses.get(note.frozenItemId());
            byItem.put(
                    note.frozenItemId(),
                    new Remarks.Remark(response == null ? null : response.handCredit(), note.reason(), note.comment()));
        }
        return new Remarks(
                attemptNotes.findById(attemptId).map(AttemptNote::comment).orElse(null), byItem);
    }
}
