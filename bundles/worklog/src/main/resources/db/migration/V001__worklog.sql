-- Raw events as hosts handed them over.
CREATE TABLE inbox (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    host         text        NOT NULL,
    event_id     text        NOT NULL,
    type         text        NOT NULL,
    content      text        NOT NULL,
    received_at  timestamptz NOT NULL,
    state        text        NOT NULL DEFAULT 'NEW' CHECK (state IN ('NEW', 'DONE', 'WAITING', 'IGNORED')),
    reason_code  text,
    reason_vi    text,
    reason_en    text,
    attempts     integer     NOT NULL DEFAULT 0,
    retry_at     timestamptz,
    UNIQUE (host, event_id)
);
CREATE INDEX inbox_open ON inbox (state, id) WHERE state <> 'DONE';
CREATE INDEX inbox_waiting ON inbox (retry_at) WHERE state = 'WAITING';

-- Of secret documents nothing is kept but how many events there were.
CREATE TABLE secret_count (
    host   text   PRIMARY KEY,
    events bigint NOT NULL
);

-- What a host saw happen; never changed. The content is the event's.
CREATE TABLE fact (
    host     text        NOT NULL,
    event_id text        NOT NULL,
    document text        NOT NULL,
    step     text,
    kind     text        NOT NULL,
    revision bigint      NOT NULL,
    at       timestamptz NOT NULL,
    content  text        NOT NULL,
    PRIMARY KEY (host, event_id)
);
CREATE INDEX fact_of_document ON fact (host, document);

-- How far each host's event stream was pulled.
CREATE TABLE pull_cursor (
    host  text PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE entry (
    id             uuid           PRIMARY KEY,
    version        bigint         NOT NULL,
    state          text           NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'CONFIRMED', 'VOIDED')),
    origin         text           NOT NULL CHECK (origin IN ('DOCUMENT', 'MANUAL')),
    owner          bigint         NOT NULL,
    unit           bigint         NOT NULL,
    post           bigint         NOT NULL,
    leader         bigint,
    role           text           NOT NULL,
    title          text           NOT NULL,
    note           text,
    host           text,
    document_key   text,
    document       jsonb,
    task           jsonb,
    task_suggested boolean        NOT NULL,
    quantity       numeric        NOT NULL CHECK (quantity > 0),
    worked_on      date           NOT NULL,
    recorded_at    timestamptz    NOT NULL,
    due_date       date,
    suspended_days integer        NOT NULL,
    done_date      date           NOT NULL,
    started_at     timestamptz,
    ended_at       timestamptz,
    submitted_at   timestamptz,
    verdict        jsonb,
    return_reason  text,
    recalled       boolean        NOT NULL,
    CHECK (leader <> owner),
    CHECK ((started_at IS NULL) = (ended_at IS NULL)),
    CHECK (ended_at > started_at),
    CHECK ((state = 'CONFIRMED') = (verdict IS NOT NULL))
);
CREATE INDEX entry_of_day ON entry (owner, worked_on, recorded_at, id);
CREATE INDEX entry_with_times ON entry (owner, started_at) WHERE started_at IS NOT NULL AND state <> 'VOIDED';
CREATE INDEX entry_of_document ON entry (host, document_key) WHERE document_key IS NOT NULL;
CREATE INDEX entry_waiting ON entry (leader, submitted_at, id) WHERE state = 'SUBMITTED';
CREATE INDEX entry_confirmed ON entry (id) WHERE state = 'CONFIRMED';

-- An uploaded file is kept once, however often it is evidence.
CREATE TABLE file (
    sha256  text  PRIMARY KEY,
    content bytea NOT NULL
);

CREATE TABLE evidence (
    id           uuid        PRIMARY KEY,
    entry        uuid        NOT NULL REFERENCES entry (id),
    title        text        NOT NULL,
    document     jsonb,
    sha256       text        NOT NULL,
    file         text        REFERENCES file (sha256),
    content_type text,
    size         bigint,
    added_at     timestamptz NOT NULL,
    CHECK ((document IS NULL) = (file IS NOT NULL))
);
CREATE INDEX evidence_of_entry ON evidence (entry);
CREATE INDEX evidence_of_file ON evidence (file) WHERE file IS NOT NULL;

-- What the hosts' queues shall hold, until they were told.
CREATE TABLE queue_item (
    entry         uuid        PRIMARY KEY,
    revision      bigint      NOT NULL,
    host          text        NOT NULL,
    waiting       boolean     NOT NULL,
    leader        text        NOT NULL,
    author        text        NOT NULL,
    title         text        NOT NULL,
    document      text,
    waiting_since timestamptz NOT NULL,
    told          boolean     NOT NULL,
    attempts      integer     NOT NULL,
    retry_at      timestamptz NOT NULL,
    fault         text
);
CREATE INDEX queue_item_to_tell ON queue_item (retry_at) WHERE NOT told;
