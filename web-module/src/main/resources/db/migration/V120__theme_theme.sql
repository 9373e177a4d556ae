create table theme_theme (
  id uuid primary key,
  consultation_id uuid not null references consultation_consultation (id),
  code varchar(40) not null,
  position integer not null,
  unique (consultation_id, code)
);
-- The title in each language, with the hash of the English that a translation was made from.
create table theme_title (
  theme_id uuid not null references theme_theme (id) on delete cascade,
  lang varchar(12) not null,
  source_hash char(64) not null references plan_wording (hash),
  target_hash char(64) not null references plan_wording (hash),
  translated_by varchar(120) not null,
  primary key (theme_id, lang)
);
create table theme_coding (
  response_id uuid not null references response_response (id),
  theme_id uuid not null references theme_theme (id),
  coded_by uuid not null,
  at timestamptz not null,
  primary key (response_id, theme_id)
);
create index theme_coding_theme on theme_coding (theme_id);
create table theme_out_of_scope (
  response_id uuid primary key references response_response (id),
  reason text not null,
  decided_by uuid not null,
  at timestamptz not null
);
create table theme_seen (
  response_id uuid primary key references response_response (id),
  seen_by uuid not null,
  at timestamptz not null
);
