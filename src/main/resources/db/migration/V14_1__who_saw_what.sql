-- Whom an entry is about, and in which class; null: nobody and none in particular. Entries outlive both.
alter table audit_entry add column subject_id uuid;
alter table audit_entry add column class_id uuid;
create index audit_entry_subject on audit_entry (subject_id, at);
create index audit_entry_class on audit_entry (class_id, at);
create index audit_entry_actor on audit_entry (actor_id, at);
