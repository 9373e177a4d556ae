-- Easy Read documents are added, never overwritten: the newest of a plan counts. Whether a part is
-- stale is computed from source_hash, never kept.
create table plan_easy_document (
  id uuid primary key,
  plan_id uuid not null references plan_plan (id),
  made_from integer not null,
  checked_by varchar(120) not null,
  checked_on date not null,
  at timestamptz not null,
  foreign key (plan_id, made_from) references plan_version (plan_id, number)
);
create index plan_easy_document_newest on plan_easy_document (plan_id, id desc);
create table plan_easy_part (
  document_id uuid not null references plan_easy_document (id) on delete cascade,
  position integer not null,
  key varchar(20) not null,
  picture varchar(40) not null,
  text_hash char(64) not null references plan_wording (hash),
  primary key (document_id, position),
  unique (document_id, key)
);
create table plan_easy_source (
  document_id uuid not null,
  position integer not null,
  block_id uuid not null references plan_block (id),
  source_hash char(64) not null references plan_wording (hash),
  primary key (document_id, position, block_id),
  foreign key (document_id, position) references plan_easy_part (document_id, position)
    on delete cascade
);
create table plan_easy_omission (
  document_id uuid not null references plan_easy_document (id) on delete cascade,
  block_id uuid not null references plan_block (id),
  reason text not null,
  primary key (document_id, block_id)
);
