-- What a learner remembers of one fact, as it follows from fact_answer: it can always be worked out again from there.
create table fact_memory (
    id           uuid primary key,
    learner_id   uuid             not null references person,
    article_id   uuid             not null references article,
    -- the fact's id within its article; for a question that names no fact, "item:" and the id of its lineage
    fact_key     varchar(120)     not null,
    statement    text             not null,
    -- LEARNING, REVIEW, RELEARNING
    phase        varchar(20)      not null,
    step         integer          not null,
    stability    double precision not null,
    difficulty   double precision not null,
    answers      integer          not null,
    lapses       integer          not null,
    first_at     timestamp(6) with time zone not null,
    answered_at  timestamp(6) with time zone not null,
    due_at       timestamp(6) with time zone not null,
    -- what was asked last
    last_item_id uuid             not null references version_item,
    last_kind    varchar(20)      not null,
    -- whether a quiz has told the learner the key of a question about it
    askable      boolean          not null,
    suspended    boolean          not null,
    buried_until timestamp(6) with time zone,
    version      bigint           not null,
    unique (learner_id, article_id, fact_key)
);
create index fact_memory_due on fact_memory (learner_id, askable, suspended, due_at);

-- Every answer about a fact, from quizzes and from reviews: what any model of memory can be replayed from.
create table fact_answer (
    id              uuid primary key,
    learner_id      uuid         not null references person,
    article_id      uuid         not null references article,
    fact_key        varchar(120) not null,
    version_item_id uuid         not null references version_item,
    -- SINGLE_CHOICE and so on
    kind            varchar(20)  not null,
    -- null: it was given in a review
    attempt_id      uuid references attempt,
    answered_at     timestamp(6) with time zone not null,
    outcome         varchar(20)  not null,
    -- share of what was asked that was right, 0 to 1
    share           double precision not null,
    -- 1 to 3; null: not said
    certainty       smallint,
    -- how often it was answered wrong before
    wrong_tries     integer      not null,
    -- how long the learner took; null: not known
    seconds         integer,
    -- AGAIN, HARD, GOOD, EASY
    grade           varchar(20)  not null,
    -- taken back by the learner: it stays here, and does not count
    undone          boolean      not null,
    version         bigint       not null,
    unique (attempt_id, fact_key)
);
create index fact_answer_fact on fact_answer (learner_id, article_id, fact_key);
create index fact_answer_time on fact_answer (learner_id, answered_at);

-- Which attempts have been put down in fact_answer, and how they stood then.
create table fed_attempt (
    attempt_id uuid primary key references attempt,
    learner_id uuid         not null references person,
    mark       varchar(120) not null,
    version    bigint       not null
);
create index fed_attempt_learner on fed_attempt (learner_id);

-- How a learner wants to review.
create table review_wish (
    learner_id uuid primary key references person,
    most_a_day integer not null,
    version    bigint  not null
);
