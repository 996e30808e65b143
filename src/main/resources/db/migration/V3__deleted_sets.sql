-- A set that its author deleted. It is kept: quizzes were frozen from it, and the author may want it back.
alter table item_set add column deleted_at timestamp(6) with time zone;
