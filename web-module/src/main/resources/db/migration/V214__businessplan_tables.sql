-- The plans that a proposal is made of, and the consultation on them.
create table businessplan_document (
  proposal_id uuid not null references bid_proposal (id),
  plan_slug varchar(80) not null,
  added_at timestamptz not null,
  primary key (proposal_id, plan_slug)
);

create table businessplan_consultation (
  proposal_id uuid primary key references bid_proposal (id),
  slug varchar(80) not null
);

-- Ways in which the levy could be raised, on which members are asked what they prefer. Days in
-- Scotland, both of which count whole.
create table businessplan_asking (
  proposal_id uuid primary key references bid_proposal (id),
  opens_on date not null,
  closes_on date not null,
  check (closes_on >= opens_on)
);

create table businessplan_option (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  number integer not null check (number between 1 and 5),
  name varchar(200) not null,
  effect varchar(2000) not null,
  levy_rules text not null,
  unique (proposal_id, number)
);

-- One answer a person; why stands apart, under the same id.
create table businessplan_preference (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  person_id uuid not null,
  option_id uuid not null references businessplan_option (id),
  unique (proposal_id, person_id)
);

create table personal_businessplan_preference (
  preference_id uuid primary key,
  proposal_id uuid not null,
  reason varchar(2000) not null
);
create index personal_businessplan_preference_of on personal_businessplan_preference (proposal_id);

-- What is asked about the proposal. What was written and by whom stands apart, under the same id;
-- here stands what anybody may read, once an officer has published it.
create table businessplan_question (
  id uuid primary key,
  proposal_id uuid not null references bid_proposal (id),
  person_id uuid,
  asked_at timestamptz not null,
  answered_at timestamptz,
  published_at timestamptz,
  question varchar(2000) not null,
  answer varchar(4000) not null
);
create index businessplan_question_of on businessplan_question (proposal_id);

create table personal_businessplan_question (
  question_id uuid primary key,
  proposal_id uuid not null,
  name varchar(200) not null,
  recipient_id uuid,
  original varchar(2000) not null,
  shortened varchar(2000) not null,
  answer varchar(4000) not null
);
create index personal_businessplan_question_of on personal_businessplan_question (proposal_id);

-- The term whose promises are reported on: that of the proposal, or the one before it.
create table businessplan_term (
  proposal_id uuid primary key references bid_proposal (id),
  starts_on date not null,
  years integer not null check (years between 1 and 5)
);

create table businessplan_promise (
  id uuid primary key,
  proposal_id uuid not null references businessplan_term (proposal_id),
  number integer not null check (number > 0),
  promise varchar(1000) not null,
  measure varchar(1000) not null,
  due_on date not null,
  pence_a_year bigint not null check (pence_a_year >= 0),
  unique (proposal_id, number)
);

-- What a year's report says of each promise. A year without rows was not reported on.
create table businessplan_report (
  promise_id uuid not null references businessplan_promise (id),
  year integer not null check (year between 1 and 5),
  state varchar(8) not null check (state in ('done', 'partly', 'not-done', 'dropped')),
  words varchar(2000) not null,
  pence bigint not null check (pence >= 0),
  reported_at timestamptz not null,
  primary key (promise_id, year)
);
