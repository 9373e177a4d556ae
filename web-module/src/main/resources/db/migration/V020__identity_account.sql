-- Officers, who are named in public for what they decide. Residents have no account. Names and
-- addresses here are of people at work; no other table of this feature holds any.
create table identity_account (
  id uuid primary key,
  email varchar(254) not null unique check (email = lower(email)),
  name varchar(120) not null,
  body varchar(40) not null,
  language varchar(20) not null,
  password_hash varchar(200),
  -- The shared secret of the second factor, sealed with a key made from mercat.secret.
  second_factor bytea,
  -- The last 30-second step whose code was used, so that no code works twice.
  second_factor_step bigint not null default 0,
  demonstration boolean not null default false,
  created_at timestamptz not null,
  disabled_at timestamptz
);
create index identity_account_body on identity_account (body);

-- What an officer may do for their body and the bodies below it.
create table identity_role (
  account_id uuid not null references identity_account (id) on delete cascade,
  role varchar(20) not null,
  primary key (account_id, role)
);

-- Sessions by the hash of the random number in their cookie; the row goes when the session ends.
create table identity_session (
  id uuid primary key,
  hash char(64) not null unique,
  account_id uuid not null references identity_account (id) on delete cascade,
  -- False between the password and the second factor.
  whole boolean not null,
  device varchar(80) not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null
);
create index identity_session_account on identity_session (account_id);

-- Codes and links that work once: first administrator, invitation, new password, recovery.
create table identity_code (
  hash char(64) primary key,
  purpose varchar(20) not null,
  account_id uuid references identity_account (id) on delete cascade,
  expires_at timestamptz not null
);
create index identity_code_account on identity_code (account_id);

-- Failed attempts by what was tried and from where, both as one HMAC; forgotten after an hour.
create table identity_attempt (
  hash char(64) primary key,
  failures integer not null,
  last_at timestamptz not null
);
create index identity_attempt_last on identity_attempt (last_at);
