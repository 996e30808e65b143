-- One schema for H2 (in PostgreSQL mode) and PostgreSQL.

-- account ------------------------------------------------------------------------------------------------------------
create table person (
    id             uuid primary key,
    sign_in_name   varchar(60)  not null,
    -- lower case and trimmed: the name people are looked up by
    sign_in_key    varchar(60)  not null unique,
    display_name   varchar(80)  not null,
    password_hash  varchar(200) not null,
    administrator  boolean      not null,
    instructor     boolean      not null,
    learner        boolean      not null,
    disabled       boolean      not null,
    created_at     timestamp(6) with time zone not null,
    version        bigint       not null
);

-- one-time links: first-run set-up and invitations; only a hash of the secret is kept
create table one_time_link (
    id           uuid primary key,
    purpose      varchar(20)  not null,
    secret_hash  varchar(64)  not null unique,
    role         varchar(20),
    created_by   uuid references person,
    created_at   timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    used_at      timestamp(6) with time zone,
    version      bigint       not null
);

create table audit_entry (
    id       uuid primary key,
    at       timestamp(6) with time zone not null,
    actor_id uuid,
    action   varchar(40)  not null,
    detail   varchar(400) not null
);
create index audit_entry_at on audit_entry (at);

-- article ------------------------------------------------------------------------------------------------------------
create table article (
    id             uuid primary key,
    -- null: on the shelf for every instructor
    owner_id       uuid references person,
    -- the file under content/ an article on the shelf came from
    shelf_name     varchar(120) unique,
    title          varchar(300) not null,
    source         varchar(200) not null,
    source_address varchar(1000) not null,
    author         varchar(200) not null,
    published      date,
    language       varchar(20)  not null,
    licence        varchar(100) not null,
    tags           varchar(400) not null,
    body           text         not null,
    added_at       timestamp(6) with time zone not null,
    version        bigint       not null
);
create index article_owner on article (owner_id);

-- writing ------------------------------------------------------------------------------------------------------------
create table item_set (
    id          uuid primary key,
    owner_id    uuid         not null references person,
    article_id  uuid         not null references article,
    title       varchar(300) not null,
    changed_at  timestamp(6) with time zone not null,
    created_at  timestamp(6) with time zone not null,
    version     bigint       not null
);
create index item_set_owner on item_set (owner_id);

create table set_item (
    id          uuid primary key,
    set_id      uuid         not null references item_set on delete cascade,
    position    integer      not null,
    -- DRAFTED, KEPT or DROPPED
    decision    varchar(20)  not null,
    body        jsonb        not null,
    version     bigint       not null
);
create index set_item_set on set_item (set_id, position);

create table set_version (
    id          uuid primary key,
    set_id      uuid         not null references item_set,
    number      integer      not null,
    title       varchar(300) not null,
    article_id  uuid         not null references article,
    frozen_at   timestamp(6) with time zone not null,
    unique (set_id, number)
);

create table version_item (
    id          uuid primary key,
    version_id  uuid         not null references set_version,
    -- the item's lineage: the same in every version
    item_id     uuid         not null,
    position    integer      not null,
    body        jsonb        not null,
    unique (version_id, position),
    unique (version_id, item_id)
);

-- classroom ----------------------------------------------------------------------------------------------------------
create table classroom (
    id            uuid primary key,
    instructor_id uuid         not null references person,
    name          varchar(120) not null,
    join_code     varchar(20)  not null unique,
    demonstration boolean      not null,
    created_at    timestamp(6) with time zone not null,
    version       bigint       not null
);
create index classroom_instructor on classroom (instructor_id);

create table enrolment (
    id           uuid primary key,
    classroom_id uuid not null references classroom,
    learner_id   uuid not null references person,
    joined_at    timestamp(6) with time zone not null,
    unique (classroom_id, learner_id)
);
create index enrolment_learner on enrolment (learner_id);

-- quiz ---------------------------------------------------------------------------------------------------------------
create table quiz (
    id               uuid primary key,
    classroom_id     uuid         not null references classroom,
    version_id       uuid         not null references set_version,
    title            varchar(300) not null,
    opens_at         timestamp(6) with time zone not null,
    closes_at        timestamp(6) with time zone,
    attempts_allowed integer      not null,
    -- AFTER_EACH_ITEM, AFTER_SUBMITTING, AFTER_CLOSING
    feedback         varchar(20)  not null,
    shuffled         boolean      not null,
    article_visible  boolean      not null,
    created_at       timestamp(6) with time zone not null,
    version          bigint       not null
);
create index quiz_classroom on quiz (classroom_id);

-- attempt ------------------------------------------------------------------------------------------------------------
create table attempt (
    id           uuid primary key,
    quiz_id      uuid         not null references quiz,
    learner_id   uuid         not null references person,
    number       integer      not null,
    seed         bigint       not null,
    -- OPEN, SUBMITTED, CLOSED
    state        varchar(20)  not null,
    -- quiz and learner while the attempt is open, else null: one open attempt each, on any database
    open_key     varchar(80)  unique,
    started_at   timestamp(6) with time zone not null,
    finished_at  timestamp(6) with time zone,
    -- where the learner was last
    at_item      integer      not null,
    version      bigint       not null,
    unique (quiz_id, learner_id, number)
);
create index attempt_learner on attempt (learner_id);

create table response (
    id              uuid primary key,
    attempt_id      uuid    not null references attempt,
    version_item_id uuid    not null references version_item,
    revision        integer not null,
    body            jsonb   not null,
    -- RIGHT, PARTIAL, WRONG, UNANSWERED
    outcome         varchar(20) not null,
    credit          double precision not null,
    saved_at        timestamp(6) with time zone not null,
    -- the learner has asked for feedback on this item: it is settled
    checked_at      timestamp(6) with time zone,
    version         bigint  not null,
    unique (attempt_id, version_item_id)
);
create index response_item on response (version_item_id);
