-- What the ballot holder approves besides the bars: who is named on the paper, where it is sent back
-- to, its second language if it has one, and which turnout decides. Ballots from before get the
-- names that are usual when they are read.
alter table ballot_ballot add column holder varchar(200) not null default '';
alter table ballot_ballot add column return_to varchar(400) not null default '';
alter table ballot_ballot add column second_language varchar(2)
  check (second_language in ('cy', 'gd'));
alter table ballot_ballot add column turnout varchar(20) not null default 'without-rejected'
  check (turnout in ('without-rejected', 'with-rejected'));
alter table ballot_ballot add column declared_by uuid;

-- The version of a wording is named as its file is.
update ballot_ballot set wording = split_part(wording, '/', 1) || '-' || split_part(wording, '/', 3)
  where wording like '%/%/%';

-- Each making of papers or of a list for a mailing house; never changed.
create table ballot_print (
  id uuid primary key,
  proposal_id uuid not null references ballot_ballot (proposal_id),
  officer_id uuid not null,
  at timestamptz not null,
  content varchar(20) not null check (content in ('standard', 'large-print', 'list')),
  purpose varchar(20) not null check (purpose in ('post', 'replacement', 'again', 'proof')),
  -- Which papers, by the figures of their serials that number them, such as 1-36 38-200.
  numbers text not null,
  papers integer not null check (papers > 0),
  -- SHA-256 of the file.
  hash char(64) not null
);
create index ballot_print_of on ballot_print (proposal_id, at);

-- How a person wants all their papers. It can tell of an illness, so it is kept as names are.
create table personal_ballot_paper_form (
  person_id uuid primary key,
  proposal_id uuid not null,
  large_print boolean not null,
  braille_cover boolean not null,
  changed_at timestamptz not null
);
create index personal_ballot_paper_form_of on personal_ballot_paper_form (proposal_id);
