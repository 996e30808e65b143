-- What the bank finds an item by: its tags as its body has them, a comma before each and behind the last; null if it has none.
alter table set_item add column tags text;
