-- Classes whose instructor has switched reviews off.
create table review_off (
    classroom_id uuid primary key references classroom,
    switched_at  timestamp(6) with time zone not null
);

-- Whether the quiz that was answered lets the fact be asked again: it tells keys, and its class has reviews.
alter table fact_answer add column askable boolean default false not null;
update fact_answer set askable = true where attempt_id is not null and exists (
    select 1 from fact_memory
    where fact_memory.learner_id = fact_answer.learner_id and fact_memory.article_id = fact_answer.article_id
        and fact_memory.fact_key = fact_answer.fact_key and fact_memory.askable);
