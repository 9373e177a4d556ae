-- What happened to a ballot after its declaration, as officers note it; never changed.
create table ballot_after (
  id uuid primary key,
  proposal_id uuid not null references ballot_ballot (proposal_id),
  step varchar(30) not null,
  day date not null,
  -- The last day that a court's order has the papers kept; null for others.
  until date,
  -- How many papers were destroyed; null for others.
  papers integer check (papers >= 0),
  reason varchar(1000) not null,
  officer_id uuid not null,
  at timestamptz not null,
  check ((step = 'destroyed') = (papers is not null)),
  check ((step = 'order') = (until is not null))
);
create index ballot_after_of on ballot_after (proposal_id);
create unique index ballot_after_destroyed on ballot_after (proposal_id) where step = 'destroyed';

-- Who saw the papers destroyed.
create table personal_ballot_witness (
  after_id uuid primary key,
  name varchar(300) not null
);
