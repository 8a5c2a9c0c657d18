-- One row once the province is set up; the day of the set-up carries all its relative days.
create table province (
    only_row  boolean primary key default true check (only_row),
    set_up_at timestamptz not null,
    worked_at timestamptz
);
