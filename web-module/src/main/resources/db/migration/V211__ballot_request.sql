-- Which wishes for a paper a second officer confirms, chosen before papers go out.
alter table ballot_ballot add column second_officer varchar(10) not null default 'NEVER'
  check (second_officer in ('NEVER', 'LOST', 'ALWAYS'));

-- What a first officer asks for and a second one confirms or refuses; nothing happens until then.
create table ballot_request (
  id uuid primary key,
  proposal_id uuid not null references ballot_ballot (proposal_id),
  serial char(10) not null references ballot_paper (serial),
  wish varchar(10) not null check (wish in ('SPOILT', 'LOST', 'CANCELLED')),
  evidence varchar(1000) not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answered_by uuid check (answered_by <> asked_by),
  answered_at timestamptz,
  confirmed boolean,
  reason varchar(1000) not null default '',
  check ((answered_at is null) = (answered_by is null)),
  check ((answered_at is null) = (confirmed is null))
);
create unique index ballot_request_waiting on ballot_request (serial) where answered_at is null;
create index ballot_request_of on ballot_request (proposal_id);
