-- Names of proxies are deleted with the other evidence of their ballot.
alter table personal_ballot_proxy add column proposal_id uuid;
update personal_ballot_proxy n set proposal_id = p.proposal_id
  from ballot_proxy p where p.id = n.proxy_id;
alter table personal_ballot_proxy alter column proposal_id set not null;
create index personal_ballot_proxy_of on personal_ballot_proxy (proposal_id);

-- What was handed to the council stays; on its day it is kept without names.
alter table personal_support_pack add column has_names boolean not null default true;

-- Whether who asked, and in which words, has been deleted.
alter table businessplan_question add column is_forgotten boolean not null default false;
