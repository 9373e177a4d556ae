-- What residents choose from. It opens and closes with its consultation; the rule and what is
-- offered are changed only while that is a draft.
create table vote_vote (
  id uuid primary key,
  consultation_id uuid not null unique references consultation_consultation (id),
  body varchar(80) not null,
  most integer not null check (most > 0),
  options varchar(400) not null,
  result_by date not null,
  declared_at timestamptz
);

-- Texts by key: title, rule, about, p1.label, p1.explanation. English names its own hash.
create table vote_text (
  vote_id uuid not null references vote_vote (id),
  key varchar(40) not null,
  lang varchar(20) not null,
  text text not null,
  source_hash char(64) not null,
  provenance varchar(20) not null
    check (provenance in ('person', 'machine_released', 'machine_raw')),
  primary key (vote_id, key, lang)
);

-- One row a vote. Nothing here says whose it is; a receipt of the same id leads to it, until its
-- holder has the way cut by giving the row another id.
create table vote_ballot (
  id uuid primary key,
  vote_id uuid not null references vote_vote (id),
  channel varchar(10) not null check (channel in ('web', 'paper', 'phone', 'meeting')),
  received_at timestamptz not null
);
create index vote_ballot_of on vote_ballot (vote_id);

create table vote_choice (
  ballot_id uuid not null references vote_ballot (id) on update cascade on delete cascade,
  option_key varchar(20) not null,
  primary key (ballot_id, option_key)
);

-- Sheets of votes that were counted by hand.
create table vote_batch (
  id uuid primary key,
  vote_id uuid not null references vote_vote (id),
  channel varchar(10) not null check (channel in ('paper', 'phone', 'meeting')),
  papers integer not null check (papers > 0),
  spoilt integer not null check (spoilt between 0 and papers),
  entered_at timestamptz not null,
  form varchar(40) not null unique
);
create index vote_batch_of on vote_batch (vote_id);

create table vote_batch_count (
  batch_id uuid not null references vote_batch (id) on delete cascade,
  option_key varchar(20) not null,
  votes integer not null check (votes >= 0),
  primary key (batch_id, option_key)
);
