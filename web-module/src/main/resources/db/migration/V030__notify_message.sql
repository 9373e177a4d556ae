-- Addresses and texts are sealed by the application and stand apart: only mercat_personal reads
-- them. E-mails themselves tell no more than what kind they are and where they stand.
create table personal_recipient (
  id uuid primary key,
  address bytea not null,
  language varchar(20) not null,
  token_hash bytea not null unique,
  retain_until date not null,
  unsubscribed_at timestamptz
);
create index personal_recipient_due on personal_recipient (retain_until);

create table notify_message (
  id uuid primary key,
  recipient uuid references personal_recipient (id) on delete set null,
  body varchar(40) not null,
  subject_key varchar(80) not null,
  language varchar(20) not null,
  state varchar(20) not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED',
    'MAY_HAVE_BEEN_SENT', 'NOT_SENT', 'SUPPRESSED')),
  attempts integer not null default 0,
  fault varchar(20) not null default 'NONE',
  next_attempt_at timestamptz not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index notify_message_due on notify_message (next_attempt_at) where state = 'QUEUED';
create index notify_message_sending on notify_message (changed_at) where state = 'SENDING';
create index notify_message_by_body on notify_message (body, created_at);
create index notify_message_by_recipient on notify_message (recipient);

create table personal_notice (
  message uuid primary key references notify_message (id) on delete cascade,
  recipient uuid not null references personal_recipient (id) on delete cascade,
  content bytea not null
);
create index personal_notice_by_recipient on personal_notice (recipient);
