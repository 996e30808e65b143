-- The grade of the last answer that counts: AGAIN is a mistake to practise.
alter table fact_memory add column last_grade varchar(20);
update fact_memory set last_grade = coalesce(
    (select max(fact_answer.grade) from fact_answer
        where fact_answer.learner_id = fact_memory.learner_id and fact_answer.article_id = fact_memory.article_id
            and fact_answer.fact_key = fact_memory.fact_key and fact_answer.answered_at = fact_memory.answered_at
            and not fact_answer.undone),
    'GOOD');
alter table fact_memory alter column last_grade set not null;
-- The report of a class reads these and nothing else.
create index fact_memory_article on fact_memory (article_id, learner_id, fact_key, stability, answered_at);
