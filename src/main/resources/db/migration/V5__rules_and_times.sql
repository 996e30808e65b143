-- How a quiz is taken: app.lede.quiz.TakingRules. What a value does not name is as usual.
alter table quiz add column rules jsonb;
update quiz set rules = json '{"article":"ALWAYS"}' where article_visible;
-- Until now an article that was not shown beside the questions was not shown before them either.
update quiz set rules = json '{"article":"NEVER"}' where not article_visible;
alter table quiz alter column rules set not null;
alter table quiz drop column article_visible;

-- When the learner's time is over; null: never.
alter table attempt add column due_at timestamp(6) with time zone;
-- While the attempt is open: until when what was sent in time may arrive. An attempt past it is to be closed.
alter table attempt add column open_until timestamp(6) with time zone;
-- The deadline that an instructor gave when reopening the attempt: it takes the place of all others.
alter table attempt add column reopened_until timestamp(6) with time zone;
create index attempt_open_until on attempt (open_until);
update attempt set
    due_at = (select quiz.closes_at from quiz where quiz.id = attempt.quiz_id),
    open_until = (select quiz.closes_at from quiz where quiz.id = attempt.quiz_id)
where state = 'OPEN';

-- How often the learner was told "wrong, try again", and whether of the response as it stands.
alter table response add column tries integer default 0 not null;
alter table response add column tried boolean default false not null;

-- What a learner is granted in all quizzes.
create table accommodation (
    learner_id     uuid primary key references person,
    -- NONE, QUARTER, HALF, DOUBLE, UNTIMED
    extra_time     varchar(20) not null,
    -- how much later quizzes close, in seconds
    longer_closing bigint      not null,
    read_aloud     boolean     not null,
    changed_at     timestamp(6) with time zone not null,
    version        bigint      not null
);
