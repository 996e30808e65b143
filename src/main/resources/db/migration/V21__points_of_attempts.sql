-- What an ended attempt comes to, so that the overview of a class reads no responses. Null until it is added up, which
-- happens in the background, and again whenever something changes that it follows from.
alter table attempt add column points double precision;
create index attempt_points on attempt (points);
