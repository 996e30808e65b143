-- What the bank searches in: taken from the item's body whenever it is written; null until an older row is looked through.
alter table set_item add column kind varchar(20);
alter table set_item add column words text;

-- Items that were made of another: the lineage is the id of the first. An item without a row is the first of its own.
-- Rows stay when an item is taken out of its set: undo brings it back under the same id.
create table item_origin (
    item_id    uuid primary key,
    lineage_id uuid not null
);
create index item_origin_lineage on item_origin (lineage_id);

create index version_item_item on version_item (item_id);
