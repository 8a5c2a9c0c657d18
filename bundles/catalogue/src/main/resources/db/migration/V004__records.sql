-- Scopes, positions, competency frameworks, job descriptions, uniform norms and holdings of positions: dated versions of a
-- content that is read as a whole.
create table record (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('SCOPE', 'POSITION', 'FRAMEWORK', 'DESCRIPTION', 'NORM', 'HOLDING')),
  code text not null,
  unique (kind, code)
);

-- A version that was replaced before it came into force has valid_to before valid_from and holds on no day.
create table record_version (
  record_id bigint not null references record,
  version integer not null check (version > 0),
  name text not null,
  folded text not null, -- code and name as they are searched for
  content jsonb not null,
  source text,
  valid_from date not null,
  valid_to date,
  primary key (record_id, version)
);
create unique index record_version_last on record_version (record_id) where valid_to is null;
create index record_description_unit on record_version ((content ->> 'unit')) where content ? 'duties';
