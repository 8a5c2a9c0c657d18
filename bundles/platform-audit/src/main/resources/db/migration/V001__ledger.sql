-- Every business act, in the act's own transaction. link and hash are set once, by the sealer.
create table acts (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  actor        text not null,
  on_behalf_of text,
  action       text not null,
  object_type  text not null,
  object_id    text not null,
  reason       text,
  before       json, -- json and not jsonb: the hash is over the text as it was given
  after        json,
  link         bigint,
  hash         bytea check (length(hash) = 32),
  check ((link is null) = (hash is null))
);
create index acts_of_object on acts (object_type, object_id, id);
create unique index acts_links on acts (link) where link is not null;
create index acts_waiting on acts (id) where link is null;

-- The end of the chain, so that rows cut off its end are missed.
create table head (
  one  boolean primary key default true check (one),
  link bigint not null,
  act  bigint,
  hash bytea not null check (length(hash) = 32)
);
insert into head (link, hash) values (0, decode(repeat('00', 32), 'hex'));

create function refuse() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is append-only: % on audit.% is refused.', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger acts_are_never_changed before update of id, at, actor, on_behalf_of, action, object_type, object_id, reason, before, after
  on acts for each row execute function refuse();
create trigger acts_are_sealed_once before update of link, hash on acts for each row when (old.link is not null) execute function refuse();
create trigger acts_are_never_deleted before delete on acts for each row execute function refuse();
create trigger acts_are_never_emptied before truncate on acts for each statement execute function refuse();
create trigger head_is_never_deleted before delete on head for each row execute function refuse();
create trigger head_is_never_emptied before truncate on head for each statement execute function refuse();
