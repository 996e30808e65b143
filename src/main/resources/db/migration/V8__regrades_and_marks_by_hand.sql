-- What was decided about a question of a quiz after it was given. What was frozen stays as it was given.
create table regrade (
    id              uuid primary key,
    quiz_id         uuid         not null references quiz,
    version_item_id uuid         not null references version_item,
    -- the order in which a quiz's were made, from 1
    number          integer      not null,
    -- KEY, ACCEPT, FULL_MARKS, DROP, POINTS
    kind            varchar(20)  not null,
    -- KEY: the question with its other key
    content         jsonb,
    -- ACCEPT: the answer, as it was typed
    answer          varchar(300),
    -- POINTS
    points          integer,
    made_by         uuid         not null references person,
    made_at         timestamp(6) with time zone not null,
    -- null: it is in force
    undone_by       uuid references person,
    undone_at       timestamp(6) with time zone,
    version         bigint       not null,
    unique (quiz_id, number)
);
insert into regrade (id, quiz_id, version_item_id, number, kind, answer, made_by, made_at, version)
select id, quiz_id, version_item_id, row_number() over (partition by quiz_id order by accepted_at, id),
    'ACCEPT', answer, accepted_by, accepted_at, 0
from accepted_answer;
drop table accepted_answer;

-- How many are in force: most quizzes have none, and nobody looks for them.
alter table quiz add column regrades integer default 0 not null;
update quiz set regrades = (select count(*) from regrade where regrade.quiz_id = quiz.id);

-- Whose score a regrade has changed, so that they can be told.
create table regrade_move (
    id            uuid primary key,
    regrade_id    uuid             not null references regrade,
    attempt_id    uuid             not null references attempt,
    points_before double precision not null,
    of_before     integer          not null,
    points_after  double precision not null,
    of_after      integer          not null,
    unique (regrade_id, attempt_id)
);
create index regrade_move_attempt on regrade_move (attempt_id);

-- How the response scores by the question as it was given; null: to be worked out. outcome and credit are what counts.
alter table response add column given_outcome varchar(20);
alter table response add column given_credit double precision;
update response set given_outcome = outcome, given_credit = credit
where outcome <> 'RIGHT' or not exists (
    select 1 from regrade join attempt on attempt.quiz_id = regrade.quiz_id
    where attempt.id = response.attempt_id and regrade.version_item_id = response.version_item_id);
-- The share of the marks that an instructor gave by hand: it stands over all rules. Null: none.
alter table response add column hand_credit double precision;

-- What an instructor notes on a response: the points given by hand and why, and a comment.
create table response_note (
    id              uuid primary key,
    attempt_id      uuid          not null references attempt,
    version_item_id uuid          not null references version_item,
    -- why points were given by hand; null: none were
    reason          varchar(1000),
    comment         varchar(2000),
    noted_by        uuid          not null references person,
    noted_at        timestamp(6) with time zone not null,
    version         bigint        not null,
    unique (attempt_id, version_item_id)
);
create table attempt_note (
    attempt_id uuid primary key references attempt,
    comment    varchar(2000) not null,
    noted_by   uuid          not null references person,
    noted_at   timestamp(6) with time zone not null,
    version    bigint        not null
);
