-- What was done about a response, in order, for officers. What its author is told stands on the
-- receipt; here is also what others must not read: why somebody worries, and what was done then.
create table response_history (
  id uuid primary key,
  response_id uuid not null references response_response (id),
  at timestamptz not null,
  deed varchar(12) not null check
    (deed in ('entered', 'shown', 'redacted', 'hidden', 'translated', 'flagged', 'acted')),
  -- Empty for a resident.
  officer varchar(120) not null,
  note varchar(2000) not null
);
create index response_history_of on response_history (response_id, at, id);

-- By when somebody must have acted, as the duty contact's time was when it was flagged.
alter table response_response add column at_risk_act_by timestamptz;
update response_response set at_risk_act_by = at_risk_since + interval '60 minutes'
  where at_risk_since is not null;
create index response_waiting on response_response (consultation_id) where moderation = 'waiting';
