-- Somebody whose account was pseudonymised is known by this number: "Former learner 17". Null: they are here.
alter table person add column former_number integer;
alter table person add constraint person_former_number unique (former_number);
