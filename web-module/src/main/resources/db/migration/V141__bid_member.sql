-- A code on a letter for each person of a register. Only its HMAC is kept; new codes are new rows,
-- so that what was opened with an old one closes at once.
create table bid_member_code (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  person_id uuid not null unique,
  code_hash char(64) not null unique,
  made_at timestamptz not null
);
create index bid_member_code_of on bid_member_code (proposal_id);

-- Who has said that their entry is right, and when last.
create table bid_entry_check (
  person_id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  at timestamptz not null
);
create index bid_entry_check_of on bid_entry_check (proposal_id);

-- What a person asks to have put right. The words stand apart, under the same id.
create table bid_request (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  person_id uuid not null,
  sent_at timestamptz not null,
  answered_at timestamptz,
  officer_id uuid
);
create index bid_request_of on bid_request (proposal_id);

create table personal_bid_request (
  request_id uuid primary key,
  proposal_id uuid not null,
  person_id uuid not null,
  what varchar(2000) not null,
  evidence varchar(2000) not null,
  answer varchar(2000) not null
);
create index personal_bid_request_of on personal_bid_request (proposal_id);

-- How statements of support are gathered, as agreed with the council before any was (2006 Act
-- s38(3)), and when they were handed in; after that they are not changed.
create table bid_support_method (
  proposal_id uuid primary key references bid_proposal (id),
  agreed_on date not null,
  method varchar(1000) not null,
  officer_id uuid not null,
  recorded_at timestamptz not null,
  handed_in_at timestamptz
);

-- A statement of support. One that was withdrawn stays, and counts no more.
create table bid_support (
  id uuid primary key,
  proposal_id uuid not null references bid_support_method (proposal_id),
  person_id uuid not null,
  channel varchar(6) not null check (channel in ('online', 'paper')),
  signed_on date not null,
  kept_at timestamptz not null,
  withdrawn_at timestamptz
);
-- Each person once, however often and by whatever way they sign.
create unique index bid_support_once on bid_support (proposal_id, person_id)
  where withdrawn_at is null;

create table personal_bid_support (
  support_id uuid primary key,
  proposal_id uuid not null,
  signatory varchar(200) not null,
  position varchar(200) not null
);
create index personal_bid_support_of on personal_bid_support (proposal_id);
