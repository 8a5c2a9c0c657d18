-- Decisions on the stages of units, only ever added to. The latest one holds from its day on: it ends what was decided before,
-- also for later days.
create table stage (
  unit_id bigint not null,
  version integer not null check (version > 0),
  stage text not null check (stage in ('PREPARING', 'SHADOW', 'LIVE')),
  from_day date not null,
  decision text not null,
  actor text not null,
  at timestamptz not null,
  primary key (unit_id, version)
);

-- What readiness asks of thousands of records whose contents are long.
alter table record_version
  add column position_code text generated always as (content ->> 'position') stored,
  add column unit_key text generated always as (content ->> 'unit') stored,
  add column holder text generated always as (content ->> 'person') stored,
  add column competent boolean generated always as (jsonb_path_exists(content, '$.competencies[*]')) stored;
create index record_version_holder on record_version (holder) where holder is not null;
