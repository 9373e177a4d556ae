-- When the ballot holder began or ceased to tell voters where their papers are, and why. What was
-- switched last holds; where nothing was, it is told.
create table ballot_lookup (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  is_offered boolean not null,
  reason varchar(1000) not null,
  officer_id uuid not null,
  at timestamptz not null
);
create index ballot_lookup_of on ballot_lookup (proposal_id);
