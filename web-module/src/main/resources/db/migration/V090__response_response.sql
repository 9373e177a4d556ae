-- What came in. Names stand here only where their owners want them published; addresses stand with
-- notify, under a role of their own.
create table response_response (
  id uuid primary key,
  consultation_id uuid not null references consultation_consultation (id),
  plan_id uuid not null references plan_plan (id),
  version integer not null,
  block_id uuid references plan_block (id),
  lang varchar(12) not null,
  -- What may be shown; after redaction the words as they came stand in original.
  text text not null,
  original text,
  channel varchar(10) not null
    check (channel in ('web', 'paper', 'letter', 'e-mail', 'phone', 'meeting', 'event')),
  consent varchar(12) not null check (consent in ('with-name', 'without-name', 'no')),
  name varchar(120),
  organisation varchar(160),
  headcount integer not null check (headcount > 0),
  area varchar(40),
  received_at timestamptz not null,
  moderation varchar(10) not null check (moderation in ('waiting', 'shown', 'redacted', 'hidden')),
  moderation_reason varchar(400),
  at_risk_since timestamptz,
  at_risk_acted_at timestamptz,
  translation text,
  translated_by varchar(120),
  translated_by_machine boolean not null default false,
  note text,
  entered_by uuid,
  recipient_id uuid,
  submission char(64) unique,
  erased_at timestamptz
);
create index response_newest on response_response (consultation_id, received_at desc, id);
create index response_block on response_response (plan_id, block_id);
create index response_at_risk on response_response (at_risk_since) where at_risk_acted_at is null;
