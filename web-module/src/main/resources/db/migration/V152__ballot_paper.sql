-- A ballot as it is held: from the approval of its paper to the declaration.
create table ballot_ballot (
  proposal_id uuid primary key references bid_proposal (id),
  -- How much must be for the proposal, in per cent; 50 is more for than against (2006 Act s41).
  number_bar integer not null check (number_bar between 50 and 100),
  value_bar integer not null check (value_bar between 50 and 100),
  -- Stands in the serials of its papers.
  number integer generated always as identity unique check (number between 1 and 9999),
  wording varchar(80) not null,
  approved_at timestamptz not null,
  approved_by uuid not null,
  opened_at timestamptz,
  closes_at timestamptz,
  closed_at timestamptz check (closed_at is null or closed_at >= closes_at),
  declared_at timestamptz check (declared_at is null or closed_at is not null),
  result text
);

-- One paper for each right, and those that took its place.
create table ballot_paper (
  serial char(10) primary key,
  proposal_id uuid not null references ballot_ballot (proposal_id),
  right_id uuid not null,
  short_code varchar(20) not null unique,
  state varchar(20) not null check (state in ('ISSUED', 'RETURNED', 'SPOILT_REPLACED',
    'LOST_REPLACED', 'CANCELLED', 'LATE', 'REJECTED', 'COUNTED')),
  cause varchar(30),
  replaces char(10) references ballot_paper (serial),
  issued_at timestamptz not null,
  received_at timestamptz
);
create index ballot_paper_of on ballot_paper (proposal_id, state);
create index ballot_paper_right on ballot_paper (right_id);

-- What happened to each paper, in order; never changed.
create table ballot_event (
  id uuid primary key,
  proposal_id uuid not null references ballot_ballot (proposal_id),
  serial char(10) not null references ballot_paper (serial),
  event varchar(30) not null,
  note varchar(1000) not null,
  officer_id uuid not null,
  at timestamptz not null
);
create index ballot_event_of on ballot_event (serial);

-- What two officers read on a paper, each blind to the other.
create table ballot_keying (
  serial char(10) not null references ballot_paper (serial),
  round integer not null check (round in (1, 2)),
  officer_id uuid not null,
  verdict varchar(40) not null,
  at timestamptz not null,
  primary key (serial, round),
  unique (serial, officer_id)
);

-- What the ballot holder decided where the two differ.
create table ballot_ruling (
  serial char(10) primary key references ballot_paper (serial),
  officer_id uuid not null,
  verdict varchar(40) not null,
  reason varchar(1000) not null,
  at timestamptz not null
);

-- Nothing that could be added up exists before the close, whatever program asks.
create function ballot_only_after_close() returns trigger language plpgsql as $$
begin
  if not exists (
    select from ballot_paper p join ballot_ballot b on b.proposal_id = p.proposal_id
    where p.serial = new.serial and b.closed_at is not null and b.declared_at is null) then
    raise exception 'A choice is keyed between the close and the declaration only'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger ballot_keying_after_close before insert or update on ballot_keying
  for each row execute function ballot_only_after_close();
create trigger ballot_ruling_after_close before insert or update on ballot_ruling
  for each row execute function ballot_only_after_close();
