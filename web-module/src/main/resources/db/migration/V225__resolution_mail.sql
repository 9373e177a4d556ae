-- In which language a member wants e-mails (empty: not known), and who they are to the sending of
-- e-mails; so that whoever stopped them once gets no more.
alter table personal_resolution_voter add column language varchar(20) not null default '';
alter table personal_resolution_voter add column recipient_id uuid;

-- What each member has been told of a resolution by e-mail, each once.
create table resolution_told (
  resolution_id uuid not null references resolution (id),
  voter_id uuid not null references resolution_voter (id) on delete cascade,
  news varchar(10) not null check (news in ('opened', 'closing', 'outcome')),
  at timestamptz not null,
  primary key (resolution_id, voter_id, news)
);
