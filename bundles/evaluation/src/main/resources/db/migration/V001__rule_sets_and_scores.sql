-- A rule set never changes: other content is another row.
create table rule_sets (
  id bigint generated always as identity primary key,
  rule_id text not null,
  version text not null,
  engine text not null,
  hash text not null unique,
  content text not null,
  put_at timestamptz not null,
  put_by text not null,
  unique (rule_id, version)
);

-- From which day on which rules hold; of two for one day the later row counts.
create table rules_in_force (
  id bigint generated always as identity primary key,
  valid_from date not null,
  rule_set bigint not null references rule_sets (id),
  put_at timestamptz not null,
  put_by text not null
);
create index rules_in_force_day on rules_in_force (valid_from desc, id desc);

-- What became of a confirmed entry. The trace is kept as it was written, not as jsonb would rewrite it.
create table scores (
  entry_id uuid primary key,
  person bigint not null,
  day date not null,
  outcome text not null check (outcome in ('SCORED', 'NOT_SCORED', 'PENDING', 'WITHDRAWN')),
  points numeric,
  published numeric,
  bonus numeric,
  deduction numeric,
  amounts json,
  reason text,
  reason_vi text,
  reason_en text,
  trace json not null,
  rule_set bigint references rule_sets (id),
  engine text,
  engine_version text,
  decided_at timestamptz not null,
  attempts int not null default 0,
  next_try timestamptz,
  failure text,
  check ((outcome = 'SCORED') = (points is not null)),
  check ((outcome = 'PENDING') = (next_try is not null))
);
create index scores_pending on scores (next_try) where outcome = 'PENDING';
create index scores_without_rules on scores (day) where outcome = 'NOT_SCORED' and reason = 'NO_RULE_SET';

-- Sums of a person's day, moved by each score in its own transaction.
create table day_totals (
  person bigint not null,
  day date not null,
  points numeric not null,
  value numeric not null,
  bonus numeric not null,
  deduction numeric not null,
  scored int not null,
  not_scored int not null,
  pending int not null,
  primary key (person, day)
) with (fillfactor = 80);

-- Sums that only the engine understands, by name.
create table day_amounts (
  person bigint not null,
  day date not null,
  name text not null,
  amount numeric not null,
  primary key (person, day, name)
) with (fillfactor = 80);
