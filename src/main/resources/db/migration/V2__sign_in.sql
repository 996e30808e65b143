-- Browsers on which a person chose to stay signed in; only a hash of the cookie's secret is kept.
create table remembered_browser (
    id          uuid primary key,
    person_id   uuid         not null references person,
    secret_hash varchar(64)  not null,
    created_at  timestamp(6) with time zone not null,
    used_at     timestamp(6) with time zone not null,
    version     bigint       not null
);
create index remembered_browser_person on remembered_browser (person_id);

-- Whom a link lets choose a new password; an invitation is for nobody yet.
alter table one_time_link add column person_id uuid references person;
