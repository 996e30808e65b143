-- Hidden from lists since then; null: not archived. Nothing is deleted.
alter table classroom add column archived_at timestamp(6) with time zone;

-- Who teaches a class besides the instructor who began it.
create table co_instructor (
    id           uuid primary key,
    classroom_id uuid not null references classroom,
    person_id    uuid not null references person,
    added_at     timestamp(6) with time zone not null,
    unique (classroom_id, person_id)
);
create index co_instructor_person on co_instructor (person_id);

-- The account was made along with the enrolment, from a roster: who teaches the class may hand out its first link.
alter table enrolment add column invited boolean default false not null;

create table class_group (
    id           uuid primary key,
    classroom_id uuid        not null references classroom,
    name         varchar(60) not null,
    -- in lower case: two groups of a class differ in more than case
    name_key     varchar(60) not null,
    version      bigint      not null,
    unique (classroom_id, name_key)
);

create table group_member (
    id         uuid primary key,
    group_id   uuid not null references class_group on delete cascade,
    learner_id uuid not null references person,
    unique (group_id, learner_id)
);
create index group_member_learner on group_member (learner_id);
