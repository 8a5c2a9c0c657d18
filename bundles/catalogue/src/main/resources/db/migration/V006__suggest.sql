-- Where the work was done: what is confirmed in a unit counts there for more. The words now keep their order and their marks.
alter table usage add column unit_id bigint;
create index usage_unit on usage (unit_id, id);
