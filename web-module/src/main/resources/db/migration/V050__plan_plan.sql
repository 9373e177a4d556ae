-- Every wording is kept once, under its SHA-256: revisions, translations and editions name hashes.
create table plan_wording (
  hash char(64) primary key,
  text text not null
);
create table plan_plan (
  id uuid primary key,
  slug varchar(60) not null unique,
  body varchar(80) not null,
  kind varchar(10) not null check (kind in ('loip', 'locality')),
  locality varchar(40),
  period_from date not null,
  period_to date not null check (period_to > period_from),
  created_at timestamptz not null
);
create table plan_block (
  id uuid primary key,
  plan_id uuid not null references plan_plan (id),
  key varchar(20) not null,
  kind varchar(12) not null,
  unique (plan_id, key)
);
create table plan_version (
  id uuid primary key,
  plan_id uuid not null references plan_plan (id),
  number integer not null check (number > 0),
  published_on date,
  unique (plan_id, number)
);
-- At most one draft a plan.
create unique index plan_version_one_draft on plan_version (plan_id) where published_on is null;
create table plan_paragraph (
  version_id uuid not null references plan_version (id) on delete cascade,
  block_id uuid not null references plan_block (id),
  position integer not null,
  level integer not null,
  facts text not null,
  full_hash char(64) not null references plan_wording (hash),
  plain_hash char(64) not null references plan_wording (hash),
  primary key (version_id, block_id)
);
