create table impact_answer (
  id uuid primary key,
  theme_id uuid not null unique references theme_theme (id),
  considered_by varchar(200) not null,
  considered_on date,
  decision varchar(20) check (decision in
    ('adopted', 'partly', 'not-adopted', 'passed-on', 'already-planned')),
  owner varchar(80) not null,
  due date,
  status varchar(20) not null check (status in
    ('none', 'planned', 'under-way', 'done', 'promise-broken')),
  approved_by varchar(120),
  published_at timestamptz
);
-- said, read, why, did, action; English has its own hash as source.
create table impact_text (
  answer_id uuid not null references impact_answer (id) on delete cascade,
  field varchar(10) not null check (field in ('said', 'read', 'why', 'did', 'action')),
  lang varchar(12) not null,
  source_hash char(64) not null references plan_wording (hash),
  target_hash char(64) not null references plan_wording (hash),
  translated_by varchar(120) not null,
  primary key (answer_id, field, lang)
);
-- Which paragraph changed because of the answer, in which version, and why.
create table impact_change (
  id uuid primary key,
  answer_id uuid not null references impact_answer (id) on delete cascade,
  plan_id uuid not null references plan_plan (id),
  version integer not null,
  block_id uuid not null references plan_block (id),
  unique (answer_id, version, block_id)
);
create table impact_change_reason (
  change_id uuid not null references impact_change (id) on delete cascade,
  lang varchar(12) not null,
  source_hash char(64) not null references plan_wording (hash),
  target_hash char(64) not null references plan_wording (hash),
  translated_by varchar(120) not null,
  primary key (change_id, lang)
);
