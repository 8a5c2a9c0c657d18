-- Organisation. "changed" numbers the changes of the whole organisation in the order of their commits.
create table organisation_clock (
    one     boolean primary key default true check (one),
    changed bigint  not null
);
insert into organisation_clock (changed) values (0);

create table unit (
    id           bigint generated always as identity primary key,
    code         varchar(40)  not null unique,
    abbreviation varchar(30)  not null,
    name         varchar(200) not null,
    type         varchar(100) not null,
    parent_id    bigint references unit,
    -- The nearest unit at or above this one that keeps registers of its own; null on the insert of such a unit itself.
    agency_id    bigint references unit,
    -- Ids from the root down to this unit, as "/1/7/".
    path         varchar(400) not null default '',
    active       boolean      not null default true,
    changed      bigint       not null,
    version      integer      not null default 0
);
create index unit_changed on unit (changed);
create index unit_path on unit (path text_pattern_ops);

create table person (
    id            bigint generated always as identity primary key,
    login         varchar(60)  not null unique,
    full_name     varchar(120) not null,
    sort_key      varchar(1000) collate "C" not null,
    subject_group varchar(20)  not null,
    active        boolean      not null default true,
    changed       bigint       not null,
    version       integer      not null default 0
);
create index person_changed on person (changed);
create index person_sorted on person (sort_key, id);

create table post (
    id             bigint generated always as identity primary key,
    person_id      bigint       not null references person,
    unit_id        bigint       not null references unit,
    title          varchar(120) not null,
    kind           varchar(10)  not null,
    position_group varchar(200),
    leader_id      bigint references person,
    from_day       date         not null,
    to_day         date,
    main           boolean      not null,
    changed        bigint       not null,
    version        integer      not null default 0,
    check (to_day is null or to_day >= from_day)
);
create index post_changed on post (changed);
create index post_person on post (person_id);
create index post_unit on post (unit_id);

create table absence (
    id        bigint generated always as identity primary key,
    person_id bigint      not null references person,
    kind      varchar(20) not null,
    from_day  date        not null,
    to_day    date        not null,
    cancelled boolean     not null default false,
    changed   bigint      not null,
    version   integer     not null default 0,
    check (to_day >= from_day)
);
create index absence_changed on absence (changed);
create index absence_person on absence (person_id);

-- Accounts
create table account (
    person_id     bigint primary key references person,
    password      varchar(200) not null,
    administrator boolean      not null,
    must_change   boolean      not null,
    failures      integer      not null default 0,
    locked_until  timestamptz
);

create table session (
    digest    char(64) primary key,
    person_id bigint      not null references person,
    opened_at timestamptz not null,
    seen_at   timestamptz not null
);
create index session_person on session (person_id);
create index session_seen on session (seen_at);

-- Registers
create table counter (
    agency_id bigint       not null references unit,
    series    varchar(120) not null,
    year      integer      not null,
    last      integer      not null,
    primary key (agency_id, series, year)
);

create table document (
    id            bigint generated always as identity primary key,
    kind          varchar(10)  not null,
    state         varchar(12)  not null,
    agency_id     bigint       not null references unit,
    series        varchar(120) not null,
    year          integer      not null,
    ordinal       integer      not null,
    number        varchar(100),
    type          varchar(100) not null,
    issuer        varchar(200) not null,
    issued_on     date,
    subject       varchar(500) not null,
    field         varchar(200),
    urgency       varchar(12)  not null,
    secrecy       varchar(12)  not null,
    arrived_on    date,
    due_on        date,
    body          text,
    sha256        char(64),
    author_id     bigint       not null references person,
    registered_at timestamptz  not null,
    -- In whose hands it is before it is assigned; afterwards who assigned it.
    leader_id     bigint references person,
    reply_to      bigint references document,
    words         tsvector     not null,
    revision      bigint       not null default 0,
    version       integer      not null default 0,
    unique (agency_id, series, year, ordinal)
);
create index document_list on document (kind, agency_id, id desc);
create index document_words on document using gin (words);
create index document_reply on document (reply_to) where reply_to is not null;
create index document_leader on document (leader_id, state) where state in ('SUBMITTED', 'ASSIGNED');
create index document_waiting on document (agency_id) where state = 'REGISTERED' and kind = 'INCOMING';

create table file (
    id          bigint generated always as identity primary key,
    document_id bigint references document,
    name        varchar(255) not null,
    media_type  varchar(150) not null,
    size        bigint       not null,
    sha256      char(64)     not null,
    content     bytea        not null,
    added_by    bigint       not null references person,
    added_at    timestamptz  not null
);
create index file_document on file (document_id);

-- Who may see a document, and on what ground; unit_id opens it to the heads above that unit.
create table access (
    document_id bigint      not null references document,
    person_id   bigint      not null references person,
    ground      varchar(10) not null,
    unit_id     bigint references unit,
    primary key (document_id, person_id, ground)
);
create index access_person on access (person_id);

-- Flow
create table share (
    id            bigint generated always as identity primary key,
    document_id   bigint      not null references document,
    person_id     bigint      not null references person,
    unit_id       bigint      not null references unit,
    role          varchar(16) not null,
    state         varchar(12) not null,
    assigned_by   bigint      not null references person,
    assigned_at   timestamptz not null,
    due_on        date,
    started_at    timestamptz,
    suspended_at  timestamptz,
    completed_at  timestamptz,
    product_id    bigint references document,
    result        varchar(2000),
    wanted_due    date,
    wanted_reason varchar(2000),
    version       integer     not null default 0
);
create unique index share_lead on share (document_id) where role = 'LEAD' and state not in ('RECALLED', 'DECLINED');
create unique index share_person on share (document_id, person_id) where state not in ('RECALLED', 'DECLINED');
create index share_open on share (person_id, role) where state in ('ASSIGNED', 'STARTED', 'SUSPENDED');
create index share_done on share (person_id, completed_at desc, id desc) where state = 'COMPLETED';
create index share_document on share (document_id);

create table draft (
    share_id   bigint primary key references share,
    type       varchar(100) not null,
    subject    varchar(500) not null,
    body       text,
    file_id    bigint references file,
    state      varchar(10)  not null,
    comment    varchar(2000),
    updated_at timestamptz  not null
);
create index draft_waiting on draft (share_id) where state = 'WAITING';

create table act (
    id          bigint generated always as identity primary key,
    document_id bigint      not null references document,
    share_id    bigint references share,
    at          timestamptz not null,
    actor_id    bigint      not null references person,
    action      varchar(30) not null,
    other_id    bigint references person,
    note        text,
    due_before  date,
    due_after   date
);
create index act_document on act (document_id, id);

-- Outbox: each row is told as it stood at that moment. "position" orders what has been committed, for those who pull.
create table flow_event (
    id              bigint generated always as identity primary key,
    document_id     bigint       not null references document,
    revision        bigint       not null,
    type            varchar(40)  not null,
    at              timestamptz  not null,
    actor_id        bigint,
    kind            varchar(10)  not null,
    number          varchar(100),
    doc_type        varchar(100),
    subject         varchar(500) not null,
    issuer          varchar(200),
    field           varchar(200),
    issued_on       date,
    secrecy         varchar(12)  not null,
    sha256          char(64),
    share_id        bigint,
    assignee_id     bigint,
    role            varchar(16),
    unit_code       varchar(40),
    assigned_at     timestamptz,
    due_on          date,
    document_due_on date,
    completed_at    timestamptz,
    product_id      bigint references document,
    reason          text,
    position        bigint unique,
    sent_at         timestamptz,
    receipt         varchar(10),
    attempts        integer      not null default 0,
    fault           varchar(1000),
    unique (document_id, revision)
);
create index flow_event_unsent on flow_event (id) where sent_at is null;
create index flow_event_unplaced on flow_event (id) where position is null;

-- Confirmations that the plugin put into a leader's queue
create table confirmation (
    id            varchar(100) primary key,
    leader_id     bigint       not null references person,
    author_id     bigint       not null references person,
    title         varchar(500) not null,
    document_id   bigint,
    waiting_since timestamptz  not null
);
create index confirmation_leader on confirmation (leader_id, waiting_since, id);
