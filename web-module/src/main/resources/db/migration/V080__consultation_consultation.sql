-- What is asked, of whom, until when. Whether it is open follows from the days, so it is not kept:
-- state never says open or closed.
create table consultation_consultation (
  id uuid primary key,
  slug varchar(60) not null unique,
  body varchar(80) not null,
  plan_id uuid not null references plan_plan (id),
  plan_version integer not null check (plan_version > 0),
  opens date not null,
  closes date not null,
  answer_by date not null,
  retention_until date not null,
  contact_name varchar(120) not null,
  contact_phone varchar(40) not null,
  contact_text_phone varchar(40) not null,
  contact_email varchar(200) not null,
  state varchar(10) not null
    check (state in ('draft', 'submitted', 'approved', 'answered', 'archived', 'withdrawn')),
  approved_by uuid,
  approver_name varchar(120),
  approved_on date,
  answered_on date,
  check ((approved_by is null) = (approver_name is null)),
  check ((approved_by is null) = (approved_on is null))
);
create index consultation_of_plan on consultation_consultation (plan_id, plan_version);

-- Whoever wrote any of it may not approve it.
create table consultation_author (
  consultation_id uuid not null references consultation_consultation (id),
  officer_id uuid not null,
  primary key (consultation_id, officer_id)
);

-- Whether a text is stale is computed from source_hash, never kept. English names its own hash.
create table consultation_text (
  consultation_id uuid not null references consultation_consultation (id),
  field varchar(30) not null,
  lang varchar(12) not null,
  text text not null,
  source_hash char(64) not null,
  provenance varchar(20) not null
    check (provenance in ('person', 'machine_released', 'machine_raw')),
  written_by varchar(120) not null,
  reviewed_by varchar(120),
  primary key (consultation_id, field, lang)
);

create table consultation_assessment (
  consultation_id uuid not null references consultation_consultation (id),
  kind varchar(20) not null,
  decision varchar(10) not null check (decision in ('attached', 'declined')),
  link varchar(500) not null,
  primary key (consultation_id, kind)
);

create table consultation_extension (
  id uuid primary key,
  consultation_id uuid not null references consultation_consultation (id),
  closed_before date not null,
  closes_now date not null check (closes_now > closed_before),
  reason text not null,
  decided_on date not null
);
create index consultation_extension_of on consultation_extension (consultation_id);

-- The weeks before an election in which public bodies take extra care. Days from the notices of the
-- elections; an administrator keeps them right.
create table consultation_election (
  id uuid primary key,
  name varchar(120) not null,
  starts date not null,
  polling_day date not null check (polling_day >= starts)
);
insert into consultation_election (id, name, starts, polling_day) values
  ('019a0000-0000-7000-8000-000000000001', 'Scottish Parliament election', '2026-03-26', '2026-05-07'),
  ('019a0000-0000-7000-8000-000000000002', 'Scottish council elections', '2027-03-25', '2027-05-06');
