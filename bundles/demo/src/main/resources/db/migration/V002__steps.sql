-- The set-up goes step by step: office, catalogue, documents, the people's work.
alter table province add column catalogue_at timestamptz, add column documents_at timestamptz;
update province set catalogue_at = set_up_at, documents_at = set_up_at;

create table member (
    login      text primary key,
    person_key text not null
);
