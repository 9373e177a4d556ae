-- Who may sign a paper for its voter. Names and addresses stand under the role for personal data.
create table ballot_proxy (
  id uuid primary key,
  proposal_id uuid not null references ballot_ballot (proposal_id),
  serial char(10) not null references ballot_paper (serial),
  appointed_at timestamptz not null,
  appointed_by uuid not null,
  cancelled_at timestamptz,
  cancelled_by uuid
);
-- One at a time.
create unique index ballot_proxy_of on ballot_proxy (serial) where cancelled_at is null;

create table personal_ballot_proxy (
  proxy_id uuid primary key,
  name varchar(300) not null,
  address varchar(400) not null
);
