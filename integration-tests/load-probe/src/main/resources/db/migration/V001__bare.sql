create table bare (
    id        uuid primary key,
    title     varchar(500) not null,
    worked_on date         not null,
    task_id   bigint       not null,
    quantity  numeric      not null
);
