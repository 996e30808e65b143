-- When somebody signed in last, or came back to a browser that stays signed in; null: not since this is noted.
alter table person add column last_seen_at timestamp(6) with time zone;

-- How long data is kept; no row, or no number of months: for ever.
create table retention (
    id          integer primary key check (id = 1),
    -- learners of whom there was no trace for so long are forgotten
    away_months integer,
    -- PSEUDONYMISE, ERASE
    extent      varchar(20) not null,
    -- entries of the log older than this are deleted
    log_months  integer,
    changed_by  uuid        not null references person,
    changed_at  timestamp(6) with time zone not null,
    version     bigint      not null
);
