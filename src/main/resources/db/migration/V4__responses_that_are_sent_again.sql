-- A browser sends a response again until it knows that it is saved, possibly much later and beside another browser.
-- Who sent the response that stands, and as which of its messages: the same message again changes nothing.
alter table response add column client_id uuid;
alter table response add column client_sequence bigint default 0 not null;
-- When it was given, as far as the browser could tell; never after saved_at.
alter table response add column given_at timestamp(6) with time zone;
update response set given_at = saved_at;
alter table response alter column given_at set not null;
-- How sure the learner was, 1 to 3, where the quiz asks for it.
alter table response add column certainty smallint;
-- The learner wants to come back to the question.
alter table response add column flagged boolean default false not null;
