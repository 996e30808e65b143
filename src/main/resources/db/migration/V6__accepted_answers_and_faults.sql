-- Typed answers that an instructor accepted after the quiz was given. What was frozen stays as it was given.
create table accepted_answer (
    id              uuid primary key,
    quiz_id         uuid         not null references quiz,
    version_item_id uuid         not null references version_item,
    answer          varchar(300) not null,
    accepted_by     uuid         not null references person,
    accepted_at     timestamp(6) with time zone not null,
    unique (quiz_id, version_item_id, answer)
);

-- What learners say is wrong with a question.
create table item_fault (
    id              uuid primary key,
    quiz_id         uuid          not null references quiz,
    version_item_id uuid          not null references version_item,
    learner_id      uuid          not null references person,
    note            varchar(1000) not null,
    reported_at     timestamp(6) with time zone not null,
    -- when the instructor was done with it; null: it waits
    dealt_with_at   timestamp(6) with time zone,
    version         bigint        not null,
    unique (quiz_id, version_item_id, learner_id)
);
create index item_fault_learner on item_fault (learner_id, reported_at);
