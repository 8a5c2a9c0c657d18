-- Whose a task is: an agency's own (agency_id), that of a scope, or the province's (neither).
alter table proposal add column agency_id bigint;
update proposal set agency_id = substring(scope from 6)::bigint, scope = null where scope like 'unit:%';
alter table proposal add check (agency_id is null or scope is null);

alter table feedback add column agency_id bigint;
create index feedback_agency on feedback (agency_id, id);
