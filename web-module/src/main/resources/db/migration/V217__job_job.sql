-- Long work that goes on while nobody waits for it. No personal data: ids, states and counts.
create table job_job (
  id uuid primary key,
  kind varchar(60) not null,
  subject varchar(80) not null,
  body varchar(80) not null,
  officer_id uuid not null,
  state varchar(10) not null
    check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done integer not null default 0 check (done >= 0),
  total integer not null default 0 check (total >= done),
  -- How often it was begun: whoever has begun it last is the only one who may end it.
  attempts integer not null default 0,
  outcome varchar(40) not null default '',
  counts varchar(200) not null default '',
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz check ((ended_at is null) = (state in ('waiting', 'running'))),
  cancel_asked_at timestamptz
);
-- The same work for the same thing goes on once at a time.
create unique index job_once on job_job (kind, subject) where ended_at is null;
create index job_open on job_job (created_at) where ended_at is null;
create index job_ended on job_job (ended_at);

-- What was found in a register that is too long to be checked while somebody waits.
alter table personal_bid_import add column checked text;

-- When a property is taken off a register, its rights are looked for.
create index bid_right_property on bid_right (property_id);
