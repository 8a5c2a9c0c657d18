alter table task_version
  add column scope text,
  add column score_frame text,
  add column score numeric check (score > 0),
  add column product_type text,
  add column band text,
  add column outcome_card jsonb;

-- Who keeps the catalogue; a role without a scope holds for the whole province.
create table role (
  person_id bigint primary key,
  appraiser boolean not null,
  approver boolean not null,
  scope text,
  check (appraiser or approver)
);

-- What somebody wants changed. drafts and shares belong together by their places; shares only for a split.
create table proposal (
  id bigint generated always as identity primary key,
  version bigint not null default 1,
  kind text not null check (kind in ('NEW', 'CHANGE', 'RETIRE', 'MERGE', 'SPLIT')),
  state text not null check (state in ('DRAFT', 'PROPOSED', 'APPRAISED', 'APPROVED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN')),
  task_ids bigint[] not null,
  base_versions integer[] not null,
  drafts jsonb not null,
  shares numeric[] not null,
  reason text not null,
  proposer bigint not null,
  unit_id bigint not null,
  scope text,
  appraiser bigint,
  approver bigint,
  valid_from date,
  decision text
);
create index proposal_state on proposal (state, id);
create index proposal_proposer on proposal (proposer, id);

create table proposal_act (
  proposal_id bigint not null references proposal,
  place integer not null,
  at timestamptz not null,
  person_id bigint not null,
  action text not null,
  reason text,
  primary key (proposal_id, place)
);

-- Which task took over whose work: history and statistics follow it.
create table succession (
  from_task bigint not null references task,
  to_task bigint not null references task,
  kind text not null check (kind in ('MERGED', 'SPLIT')),
  share numeric not null check (share > 0 and share <= 1),
  day date not null,
  proposal_id bigint not null references proposal,
  primary key (from_task, to_task),
  check (from_task <> to_task)
);
create index succession_to on succession (to_task);

create table feedback (
  id bigint generated always as identity primary key,
  version bigint not null default 1,
  task_id bigint not null references task,
  task_version integer not null,
  entry_id uuid not null,
  person_id bigint not null,
  unit_id bigint not null,
  kind text not null check (kind in ('NORM', 'COMPLEXITY', 'PRODUCT', 'UNCLEAR', 'OTHER')),
  text text not null,
  at timestamptz not null,
  answer text,
  answered_by bigint,
  answered_at timestamptz,
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index feedback_task on feedback (task_id, id);
create index feedback_person on feedback (person_id, id);
create index feedback_open on feedback (id) where answer is null;

-- What confirmed work took, to be set beside the norm.
create table observation (
  entry_id uuid primary key,
  task_id bigint not null references task,
  task_version integer not null,
  person_id bigint not null,
  unit_id bigint not null,
  day date not null,
  hours numeric check (hours > 0),
  returns integer not null check (returns >= 0)
);
create index observation_task on observation (task_id, unit_id);
