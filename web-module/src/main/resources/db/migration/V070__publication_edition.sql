-- An edition is what was published, for ever; a page is the same as bytes, made again when the
-- frame around it changes.
create table publication_edition (
  id uuid primary key,
  plan_id uuid not null references plan_plan (id),
  version integer not null,
  rendition varchar(10) not null,
  lang varchar(12) not null,
  published_at timestamptz not null,
  approved_by varchar(120) not null,
  unique (plan_id, version, rendition, lang)
);
create table publication_edition_block (
  edition_id uuid not null references publication_edition (id),
  position integer not null,
  block_id uuid not null references plan_block (id),
  key varchar(20) not null,
  kind varchar(12) not null,
  level integer not null,
  facts text not null,
  fallback varchar(20) not null,
  source_hash char(64) not null references plan_wording (hash),
  target_hash char(64) references plan_wording (hash),
  translated_by varchar(120) not null,
  reviewed_by varchar(120) not null,
  primary key (edition_id, position)
);
create table publication_page (
  path varchar(200) primary key,
  edition_id uuid not null references publication_edition (id),
  frame char(64) not null,
  etag char(16) not null,
  plain bytea not null,
  gzip bytea not null
);
