-- A district, and the proposals that are made for it one after another.
create table bid_district (
  id uuid primary key,
  code varchar(60) not null unique,
  body varchar(80) not null,
  name varchar(200) not null,
  nation varchar(20) not null
    check (nation in ('scotland', 'england', 'wales', 'northern-ireland')),
  sector varchar(400) not null,
  area_geojson text,
  created_at timestamptz not null
);

-- The councils that send the bills; a district may lie in several.
create table bid_authority (
  district_id uuid not null references bid_district (id),
  code varchar(40) not null,
  name varchar(200) not null,
  primary key (district_id, code)
);

create table bid_proposal (
  id uuid primary key,
  district_id uuid not null references bid_district (id),
  number integer not null check (number > 0),
  kind varchar(12) not null
    check (kind in ('new', 'renewal', 'alteration', 're-ballot', 'termination')),
  proposer varchar(200) not null,
  bid_body varchar(200) not null,
  starts_on date not null,
  months integer not null check (months between 1 and 60),
  -- What part of the value the ratepayer votes with, in per cent: less than 100 where an owner or
  -- tenant votes on the same property (2006 Act s39(5)).
  ratepayer_share integer not null check (ratepayer_share between 1 and 100),
  plan_slug varchar(80),
  levy_rules text not null,
  created_at timestamptz not null,
  unique (district_id, number)
);

-- Names and addresses stand apart, under the same id.
create table bid_person (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  reference varchar(60) not null,
  unique (proposal_id, reference)
);

create table personal_bid_person (
  person_id uuid primary key,
  proposal_id uuid not null,
  name varchar(300) not null,
  address varchar(400) not null
);
create index personal_bid_person_of on personal_bid_person (proposal_id);

create table bid_property (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  reference varchar(60) not null,
  address varchar(400) not null,
  postcode varchar(10) not null,
  authority varchar(40) not null,
  class varchar(120) not null,
  -- Rateable value, or net annual value, in whole pounds.
  value_pounds bigint not null check (value_pounds >= 0),
  employees integer check (employees >= 0),
  relief varchar(60) not null,
  is_empty boolean not null,
  unique (proposal_id, reference)
);

-- Person and property together: who is liable, and who votes with which part of the value.
create table bid_right (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  person_id uuid not null references bid_person (id),
  property_id uuid not null references bid_property (id),
  share integer not null check (share between 0 and 100),
  is_liable boolean not null,
  is_voting boolean not null,
  -- While a register is replaced: what the new one has not named yet.
  is_old boolean not null default false,
  unique (person_id, property_id)
);
create index bid_right_of on bid_right (proposal_id);

-- A file between sending it in and confirming it. It holds names: kept for a day, and under the
-- role for personal data.
create table personal_bid_import (
  id uuid primary key,
  proposal_id uuid not null,
  officer_id uuid not null,
  rows text not null,
  mapping varchar(600) not null,
  at timestamptz not null
);

-- What stands in the way of a freeze and was accepted, with the reason.
create table bid_acceptance (
  proposal_id uuid not null references bid_proposal (id),
  right_id uuid not null,
  problem varchar(40) not null,
  reason varchar(1000) not null,
  officer_id uuid not null,
  at timestamptz not null,
  primary key (proposal_id, right_id, problem)
);

-- The register as it stood: once at the notice, once on the day of the ballot. Never changed.
create table bid_freeze (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  moment varchar(10) not null check (moment in ('notice', 'ballot')),
  frozen_at timestamptz not null,
  officer_id uuid not null,
  hash char(64) not null,
  register text not null,
  unique (proposal_id, moment)
);

-- What the ballot holder put right after the freeze.
create table bid_correction (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  right_id uuid not null,
  field varchar(20) not null check (field in ('value', 'voting', 'person')),
  old_value varchar(60) not null,
  new_value varchar(60) not null,
  reason varchar(1000) not null,
  officer_id uuid not null,
  at timestamptz not null
);
