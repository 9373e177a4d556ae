-- An Easy Read document that is still being made: at most one a plan, and nobody outside sees it.
-- When a group has read it, it becomes a plan_easy_document and is gone from here.
create table plan_easy_work (
  plan_id uuid primary key references plan_plan (id),
  at timestamptz not null
);
create table plan_easy_work_part (
  plan_id uuid not null references plan_easy_work (plan_id) on delete cascade,
  key varchar(20) not null,
  position integer not null,
  picture varchar(40) not null,
  text text not null,
  primary key (plan_id, key)
);
create table plan_easy_work_source (
  plan_id uuid not null,
  key varchar(20) not null,
  block_id uuid not null references plan_block (id),
  source_hash char(64) not null references plan_wording (hash),
  primary key (plan_id, key, block_id),
  foreign key (plan_id, key) references plan_easy_work_part (plan_id, key) on delete cascade
);
create table plan_easy_work_omission (
  plan_id uuid not null references plan_easy_work (plan_id) on delete cascade,
  block_id uuid not null references plan_block (id),
  reason text not null,
  primary key (plan_id, block_id)
);
