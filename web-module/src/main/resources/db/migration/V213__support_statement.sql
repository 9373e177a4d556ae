-- Statements of support get tables of their own feature; nothing ever wrote into these.
drop table personal_bid_support;
drop table bid_support;
drop table bid_support_method;

-- How statements of support are gathered, as agreed with the council before any was (2006 Act
-- s38(3)).
create table support_method (
  proposal_id uuid primary key references bid_proposal (id),
  agreed_on date not null,
  method varchar(1000) not null,
  is_online boolean not null,
  is_paper boolean not null,
  officer_id uuid not null,
  recorded_at timestamptz not null,
  check (is_online or is_paper)
);

-- A statement of support. One that was withdrawn stays, and counts no more. A person may leave the
-- register later, so no key binds the two.
create table support_statement (
  id uuid primary key,
  proposal_id uuid not null references support_method (proposal_id),
  person_id uuid not null,
  way varchar(6) not null check (way in ('online', 'paper')),
  signed_on date not null,
  kept_at timestamptz not null,
  kept_by varchar(40) not null,
  withdrawn_at timestamptz,
  withdrawn_by varchar(40)
);
-- Each person once, however often and by whatever way they sign.
create unique index support_statement_once on support_statement (proposal_id, person_id)
  where withdrawn_at is null;

-- Who signed, and for whom, as the register named them then.
create table personal_support_statement (
  statement_id uuid primary key,
  proposal_id uuid not null,
  reference varchar(60) not null,
  name varchar(300) not null,
  signatory varchar(200) not null,
  position varchar(200) not null,
  reason varchar(1000) not null
);
create index personal_support_statement_of on personal_support_statement (proposal_id);

-- Both figures whenever something was done that rests on them.
create table support_figures (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  at timestamptz not null,
  cause varchar(12) not null
    check (cause in ('agreed', 'signed', 'withdrawn', 'refused', 'handed-in')),
  signed integer not null check (signed >= 0),
  entitled integer not null check (entitled >= signed),
  register_hash char(64) not null
);
create index support_figures_of on support_figures (proposal_id);

-- What was handed to the council; never changed.
create table support_hand_in (
  proposal_id uuid primary key references support_method (proposal_id),
  at timestamptz not null,
  officer_id uuid not null,
  signed integer not null,
  entitled integer not null,
  properties integer not null,
  all_properties integer not null,
  hundredths bigint not null,
  all_hundredths bigint not null,
  register_hash char(64) not null,
  pack_hash char(64) not null
);

-- The file that was handed in, with names.
create table personal_support_pack (
  proposal_id uuid primary key,
  pack bytea not null
);
