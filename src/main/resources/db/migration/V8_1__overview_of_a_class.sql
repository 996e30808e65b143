-- The overview of a class adds up credits by attempt: with this index it reads no response itself.
create index response_credit on response (attempt_id, version_item_id, credit);
