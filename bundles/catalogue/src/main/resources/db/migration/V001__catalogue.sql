-- Rises with every change of the tasks: nodes that keep them in memory look at it.
create table revision (
  single boolean primary key default true check (single),
  number bigint not null
);
insert into revision (number) values (1);

create table task (
  id bigint generated always as identity primary key,
  code text not null unique
);

-- A version that was replaced before it came into force has valid_to before valid_from and holds on no day.
create table task_version (
  task_id bigint not null references task,
  version integer not null check (version > 0),
  name text not null,
  detail text,
  output_product text not null,
  unit text not null,
  task_group text not null check (task_group in ('A', 'B', 'C', 'D')),
  complexity text check (complexity in ('N1', 'N2', 'N3', 'N4', 'N5')),
  coefficient numeric check (coefficient > 0),
  norm_hours numeric check (norm_hours > 0),
  example_norm boolean not null check (not example_norm or norm_hours is not null),
  position_groups text[] not null,
  source text,
  valid_from date not null,
  valid_to date,
  primary key (task_id, version)
);
create unique index task_version_last on task_version (task_id) where valid_to is null;

-- Work for which a leader confirmed a task, kept to learn from: the latest of each person.
create table usage (
  id bigint generated always as identity primary key,
  person_id bigint not null,
  task_id bigint not null references task,
  document_type text,
  words text[] not null
);
create index usage_person on usage (person_id, id);
