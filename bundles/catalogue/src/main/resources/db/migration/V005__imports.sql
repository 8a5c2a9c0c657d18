-- A file on its way into the catalogue. Whoever works on it holds a lease; a node that died leaves it to the next one.
create table import (
  id bigint generated always as identity primary key,
  version bigint not null default 1,
  file_name text not null,
  size bigint not null,
  state text not null check (state in ('CHECKING', 'FAULTY', 'READY', 'APPLYING', 'APPLIED', 'CANCELLED', 'FAILED')),
  rows_read integer not null default 0,
  mapping jsonb, -- as a person set it; null for what the headers say
  sheets jsonb not null default '[]',
  fault_count integer not null default 0,
  summary jsonb not null default '[]',
  valid_from date,
  decision text,
  actor text not null,
  at timestamptz not null,
  lease uuid,
  leased_until timestamptz
);
create index import_work on import (id) where state in ('CHECKING', 'APPLYING');

create table import_piece (
  import_id bigint not null references import,
  place integer not null,
  bytes bytea not null,
  primary key (import_id, place)
);

create table import_row (
  import_id bigint not null references import,
  place integer not null,
  sheet text not null,
  row integer not null,
  kind text not null,
  code text not null,
  name text not null,
  folded text not null,
  content jsonb not null,
  source text,
  valid_from date,
  valid_to date,
  primary key (import_id, place)
);
create index import_row_code on import_row (import_id, kind, code);

create table import_fault (
  import_id bigint not null references import,
  place integer not null,
  sheet text not null,
  row integer not null,
  col text not null,
  header text not null,
  value text not null,
  code text not null,
  vi text not null,
  en text not null,
  primary key (import_id, place)
);

-- How a person mapped columns under such headers before.
create table import_mapping (
  headers text primary key,
  kind text not null,
  columns jsonb not null
);
