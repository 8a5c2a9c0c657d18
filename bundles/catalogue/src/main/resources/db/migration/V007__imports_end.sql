-- Why an import failed or was given up, and since when it waits.
alter table import
  add problem_vi text,
  add problem_en text,
  add changed_at timestamptz not null default now();
update import set changed_at = at;
create index import_waiting on import (changed_at) where state in ('FAULTY', 'READY', 'FAILED');

-- What a person gave for all rows of sheets with such headers.
alter table import_mapping
  add given jsonb not null default '{}',
  add makes_codes boolean not null default false;

-- Which row of its code it is by its days, and which version it became.
alter table import_row
  add nth integer not null default 1,
  add written integer;

-- Files and rows are kept until an import has come to its end.
delete from import_row where import_id in (select id from import where state in ('APPLIED', 'CANCELLED'));
delete from import_piece where import_id in (select id from import where state in ('APPLIED', 'CANCELLED'));

create index record_code_lower on record (kind, lower(code));
create index task_code_lower on task (lower(code));
