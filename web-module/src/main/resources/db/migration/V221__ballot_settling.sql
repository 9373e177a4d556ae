-- A register that is corrected while papers are out may take a right away or give it to somebody
-- else. So each paper says for whom it was made, and which value the vote had then.
alter table ballot_paper add column person_id uuid;
alter table ballot_paper add column value_hundredths bigint check (value_hundredths >= 0);

-- Papers from before: the person whom a later correction names as the one before it, else the one
-- of today; a right that is gone has nobody.
update ballot_paper p set person_id = coalesce(
  (select c.old_value::uuid from bid_correction c
    where c.right_id = p.right_id and c.field = 'person' and c.at > p.issued_at
    order by c.number limit 1),
  (select r.person_id from bid_right r where r.id = p.right_id),
  '00000000-0000-0000-0000-000000000000');

-- The value by the register that decided when the papers were made, else that of today.
update ballot_paper p set value_hundredths = split_part(line, ',', 4)::bigint
from ballot_ballot b
  cross join lateral (
    select kept.register from (
      select f.frozen_at as at, f.id, f.register from bid_freeze f
        where f.proposal_id = b.proposal_id
      union all
      select c.at, c.id, c.register from bid_correction c
        where c.proposal_id = b.proposal_id) kept
    where kept.at <= b.opened_at order by kept.at desc, kept.id desc limit 1) decided
  cross join lateral string_to_table(decided.register, E'\n') line
where p.proposal_id = b.proposal_id and p.right_id::text = split_part(line, ',', 1);
update ballot_paper p set value_hundredths = coalesce(
  (select r.share * o.value_pounds from bid_right r join bid_property o on o.id = r.property_id
    where r.id = p.right_id), 0)
where value_hundredths is null;

alter table ballot_paper alter column person_id set not null;
alter table ballot_paper alter column value_hundredths set not null;

-- A paper whose right a correction took away is put aside.
alter table ballot_paper drop constraint ballot_paper_state_check;
alter table ballot_paper add constraint ballot_paper_state_check
  check (state in ('ISSUED', 'RETURNED', 'SPOILT_REPLACED', 'LOST_REPLACED', 'CANCELLED',
    'WITHDRAWN', 'LATE', 'REJECTED', 'COUNTED'));

-- What a first officer wants settled where two are needed; nothing happens until a second agrees.
create table ballot_settling (
  id uuid primary key,
  proposal_id uuid not null references ballot_ballot (proposal_id),
  right_id uuid not null,
  kind varchar(10) not null check (kind in ('ISSUE', 'WITHDRAW', 'RENEW')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  answered_by uuid check (answered_by <> asked_by),
  answered_at timestamptz,
  confirmed boolean,
  check ((answered_at is null) = (answered_by is null)),
  check ((answered_at is null) = (confirmed is null))
);
create unique index ballot_settling_waiting on ballot_settling (proposal_id, right_id)
  where answered_at is null;
