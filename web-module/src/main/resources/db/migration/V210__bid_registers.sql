-- What the ballot holder put right after the freeze, with the register that came of it. Both that
-- register and the one before it stay: none of these rows is ever changed.
drop table bid_correction;
create table bid_correction (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  number integer not null check (number > 0),
  right_id uuid not null,
  field varchar(20) not null check (field in ('value', 'voting', 'person')),
  -- Whole pounds, yes or no, or the id of a person.
  old_value varchar(60) not null,
  new_value varchar(60) not null,
  officer_id uuid not null,
  at timestamptz not null,
  hash char(64) not null,
  register text not null,
  unique (proposal_id, number)
);

-- Why, and by what evidence, stands apart, since it may name people.
create table personal_bid_correction (
  correction_id uuid primary key,
  proposal_id uuid not null,
  reason varchar(1000) not null,
  evidence varchar(1000) not null,
  old_person varchar(400) not null,
  new_person varchar(400) not null
);
create index personal_bid_correction_of on personal_bid_correction (proposal_id);

-- A list of values between sending it in and confirming it; kept for a day. It holds no names.
create table bid_value_import (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  officer_id uuid not null,
  rows text not null,
  mapping varchar(200) not null,
  at timestamptz not null
);

-- The proposal of the same district that this one renews, alters, repeats or ends.
alter table bid_proposal add column follows uuid references bid_proposal (id);
