-- Who asked to be reminded of a ballot. The address is sealed with the recipient, and whoever's
-- address is deleted is forgotten here too.
create table personal_ballot_reminder (
  id uuid primary key,
  proposal_id uuid not null,
  person_id uuid not null unique,
  recipient uuid not null unique references personal_recipient (id) on delete cascade,
  asked_on date not null,
  confirmed_on date
);
create index personal_ballot_reminder_of on personal_ballot_reminder (proposal_id);

-- What they were written about: each once.
create table personal_ballot_reminded (
  reminder_id uuid not null references personal_ballot_reminder (id) on delete cascade,
  reminder varchar(12) not null,
  at timestamptz not null,
  primary key (reminder_id, reminder)
);

-- How often a person asked on a day, so that nobody floods others' boxes; kept for that day.
create table personal_ballot_reminder_asked (
  person_id uuid not null,
  day date not null,
  times integer not null,
  primary key (person_id, day)
);
