-- The chain lies beside the acts, so that sealing adds short rows and never touches an act again.
create table links (
  link bigint primary key,
  act  bigint not null unique,
  hash bytea not null check (length(hash) = 32)
);
insert into links (link, act, hash) select link, id, hash from acts where link is not null order by link;

drop trigger acts_are_sealed_once on acts;
drop trigger acts_are_never_changed on acts;
alter table acts drop column link, drop column hash;
create trigger acts_are_never_changed before update on acts for each row execute function refuse();
create trigger links_are_never_changed before update on links for each row execute function refuse();
create trigger links_are_never_deleted before delete on links for each row execute function refuse();
create trigger links_are_never_emptied before truncate on links for each statement execute function refuse();

-- Acts up to settled have their links. The next such act is marked long before: when it became visible, transactions up to
-- mark_end had begun, and those that hold an id below it are among them.
alter table head
  add column settled bigint not null default 0,
  add column mark bigint not null default 0,
  add column mark_end xid8 not null default '0',
  add column marked_at timestamptz not null default now();
