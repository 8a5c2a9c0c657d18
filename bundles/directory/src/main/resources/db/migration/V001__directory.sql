-- Items refer to each other by the host's keys and are joined when read: hosts may tell them in any order.

create table revision (
  single boolean primary key default true check (single),
  number bigint not null
);
insert into revision (number) values (1);

create table source (
  host text primary key,
  cursor text not null,
  moved_at timestamptz not null default now()
);

create table person (
  id bigint generated always as identity primary key,
  host text not null,
  host_key text not null,
  login text not null,
  full_name text not null,
  subject_group text not null,
  active boolean not null,
  unique (host, host_key)
);

create table unit (
  id bigint generated always as identity primary key,
  host text not null,
  host_key text not null,
  unique (host, host_key)
);

-- A state holds from since to until, both included; the first one reaches back to year 1, the last one has no until.
create table unit_state (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit,
  since date not null,
  until date,
  heard date not null,
  name text not null,
  type text not null,
  parent_key text,
  active boolean not null,
  unique (unit_id, since)
);
create unique index unit_state_last on unit_state (unit_id) where until is null;

-- The holding of a post, with its bounds as the host tells them now.
create table post (
  id bigint generated always as identity primary key,
  host text not null,
  host_key text not null,
  from_day date not null,
  to_day date,
  unique (host, host_key)
);

create table post_state (
  id bigint generated always as identity primary key,
  post_id bigint not null references post,
  since date not null,
  until date,
  heard date not null,
  person_key text not null,
  unit_key text not null,
  title text not null,
  kind text not null,
  position_group text,
  leader_key text,
  main boolean not null,
  unique (post_id, since)
);
create unique index post_state_last on post_state (post_id) where until is null;
create index post_state_person on post_state (person_key);
create index post_state_head on post_state (unit_key) where kind = 'HEAD';

create table absence (
  host text not null,
  host_key text not null,
  person_key text not null,
  kind text not null,
  from_day date not null,
  to_day date not null,
  cancelled boolean not null,
  primary key (host, host_key)
);
create index absence_person on absence (host, person_key, from_day);
