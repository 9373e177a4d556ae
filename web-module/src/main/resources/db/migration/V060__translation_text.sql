-- Translations are added, never overwritten: the newest of a block, rendition and language counts.
-- Whether one is stale is computed from source_hash, never kept.
create table translation_text (
  id uuid primary key,
  block_id uuid not null references plan_block (id),
  rendition varchar(10) not null,
  lang varchar(12) not null,
  source_hash char(64) not null references plan_wording (hash),
  target_hash char(64) not null references plan_wording (hash),
  state varchar(12) not null check (state in ('translated', 'reviewed', 'final')),
  machine boolean not null,
  released boolean not null,
  translated_by varchar(120) not null,
  reviewed_by varchar(120),
  at timestamptz not null
);
create index translation_text_newest on translation_text (block_id, rendition, lang, at desc, id desc);
