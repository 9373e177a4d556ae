-- Who has read a translation of how to vote and found it right, for the voters of their body
-- and of those below it. The fingerprint is that of the
-- sentences in both languages: once one of them changes, it has to be read again.
create table ballot_steps_review (
  id uuid primary key,
  body varchar(80) not null,
  language varchar(20) not null,
  fingerprint char(64) not null,
  officer_id uuid not null,
  at timestamptz not null
);
create index ballot_steps_review_of on ballot_steps_review (body, language);
