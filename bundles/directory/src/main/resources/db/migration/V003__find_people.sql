-- A text as people search it: without marks (and with them the two ways to place a tone), the bar of đ, capitals.
create function fold(words text) returns text language sql immutable strict parallel safe
  as $$ select lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dD')) $$;

alter table person add column folded text not null generated always as (fold(full_name)) stored;
alter table unit_state add column folded text not null generated always as (fold(name)) stored;
