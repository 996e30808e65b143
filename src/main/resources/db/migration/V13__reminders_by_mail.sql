-- A learner who wants, or has wanted, reminders by e-mail. The row outlives their being switched off: it counts how many
-- first mails were asked for.
create table review_reminder (
    learner_id   uuid primary key references person on delete cascade,
    -- null: switched off
    address      varchar(254),
    -- null: nobody has followed the link of the first mail yet
    confirmed_at timestamp(6) with time zone,
    -- when a mail is next to be sent, or tried again; null: none is
    next_at      timestamp(6) with time zone,
    -- how often sending has failed in a row
    failures     integer not null,
    asked_since  timestamp(6) with time zone not null,
    asked        integer not null,
    version      bigint  not null
);
create index review_reminder_next on review_reminder (next_at);

-- What the links in these mails say, as SHA-256. They go when the address does.
create table review_reminder_link (
    secret_hash varchar(64) primary key,
    learner_id  uuid        not null references review_reminder on delete cascade,
    -- CONFIRM, OFF
    purpose     varchar(20) not null,
    made_at     timestamp(6) with time zone not null
);
create index review_reminder_link_learner on review_reminder_link (learner_id);
