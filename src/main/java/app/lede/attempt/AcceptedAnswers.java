package app.lede.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AcceptedAnswers extends Repository<AcceptedAnswer, UUID> {
    AcceptedAnswer save(AcceptedAnswer accepted);

    void delete(AcceptedAnswer accepted);

    List<AcceptedAnswer> findByQuizIdOrderByAcceptedAtAscId(UUID quizId);

    /** What was accepted for one item of a quiz, as it was typed. */
    @Query("select a.answer from AcceptedAnswer a where a.quizId = :quizId and a.frozenItemId = :frozenItemId")
    List<String> answers(UUID quizId, UUID frozenItemId);
}
