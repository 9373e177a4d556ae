-- Those who may vote together: levy payers, voluntary members, associates.
create table resolution_class (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  name varchar(120) not null,
  -- Else each of its members weighs 1.
  is_weighted boolean not null,
  created_at timestamptz not null,
  unique (proposal_id, name)
);

-- A member, once however many classes they stand in. Names stand apart, under the same id.
create table resolution_voter (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  -- Of the register, whose code from a letter then opens this too.
  person_id uuid,
  added_at timestamptz not null,
  unique (proposal_id, person_id)
);

create table personal_resolution_voter (
  voter_id uuid primary key,
  proposal_id uuid not null,
  name varchar(300) not null,
  organisation varchar(300) not null,
  email varchar(254) not null
);
create index personal_resolution_voter_of on personal_resolution_voter (proposal_id);

create table resolution_membership (
  class_id uuid not null references resolution_class (id),
  voter_id uuid not null references resolution_voter (id),
  weight integer not null check (weight between 1 and 1000000),
  primary key (class_id, voter_id)
);
create index resolution_membership_of on resolution_membership (voter_id);

-- A code for each member who does not stand on the register. Only its HMAC is kept.
create table resolution_code (
  id uuid primary key,
  voter_id uuid not null unique references resolution_voter (id),
  code_hash char(64) not null unique,
  made_at timestamptz not null
);

create table resolution (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  number integer not null check (number > 0),
  title varchar(200) not null,
  wording varchar(4000) not null,
  quorum_measure varchar(20) not null
    check (quorum_measure in ('members', 'percent-of-members', 'percent-of-weight')),
  quorum integer not null check (quorum > 0),
  -- 50: more for than against.
  majority integer not null check (majority between 50 and 100),
  -- Whether names and votes are shown while it is open, to all who may vote; else after the close.
  is_shown_open boolean not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  created_at timestamptz not null,
  -- From then on nothing above changes, nor who may vote.
  called_at timestamptz,
  -- When its outcome was put on the district's page, without names.
  published_at timestamptz,
  unique (proposal_id, number)
);

-- Which classes may vote on it.
create table resolution_who (
  resolution_id uuid not null references resolution (id),
  class_id uuid not null references resolution_class (id),
  primary key (resolution_id, class_id)
);

-- Who may vote on it, as the classes stood when members were called; and how they voted.
create table resolution_voice (
  resolution_id uuid not null references resolution (id),
  class_id uuid not null references resolution_class (id),
  voter_id uuid not null references resolution_voter (id),
  weight integer not null check (weight between 1 and 1000000),
  choice varchar(7) check (choice in ('for', 'against', 'abstain')),
  cast_at timestamptz,
  primary key (resolution_id, class_id, voter_id),
  check ((choice is null) = (cast_at is null))
);
create index resolution_voice_of on resolution_voice (voter_id);

create table personal_resolution_minute (
  resolution_id uuid primary key,
  proposal_id uuid not null,
  presided varchar(200) not null
);
