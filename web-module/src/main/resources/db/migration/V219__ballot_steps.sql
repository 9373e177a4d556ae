-- Who has read a translation of how to vote and found it right. The fingerprint is that of the
-- sentences in both languages: once one of them changes, it has to be read again.
create table ballot_steps_review (
  id uuid primary key,
  language varchar(20) not null,
  fingerprint char(64) not null,
  officer_id uuid not null,
  at timestamptz not null
);
create index ballot_steps_review_of on ballot_steps_review (language);
