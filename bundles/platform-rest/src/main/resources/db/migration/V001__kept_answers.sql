-- The answers of POST requests, so that a request sent twice acts once.
create table kept_answers (
  caller       text        not null,
  key          text        not null,
  digest       bytea       not null,
  kept_at      timestamptz not null default now(),
  status       smallint,
  content_type text,
  etag         text,
  location     text,
  body         bytea,
  primary key (caller, key)
) with (fillfactor = 60);

-- Rows lie in the order of their making, so a few pages of index find the old ones.
create index kept_answers_kept_at on kept_answers using brin (kept_at);

create table secrets (
  name  text primary key,
  value text not null
);
