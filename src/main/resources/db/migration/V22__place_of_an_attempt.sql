-- When a learner went to the question they are at. An answer given later says itself where they are, so that saving it
-- does not write the attempt too. Null: not since the start.
alter table attempt add column moved_at timestamp(6) with time zone;
update attempt set moved_at = current_timestamp where open_key is not null;
