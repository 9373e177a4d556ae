-- Codes for people. A code is never kept, only its HMAC under the server's secret: whoever reads
-- these tables can open no receipt. The origin is the HMAC of the form's number.
create table receipt_code (
  id uuid primary key,
  code_hash varchar(64) not null unique,
  origin_hash varchar(64) not null unique,
  kind varchar(40) not null,
  subject uuid not null,
  language varchar(20) not null,
  second_word varchar(250) not null,
  wrong_words integer not null default 0,
  wrong_word_at timestamptz,
  issued_at timestamptz not null,
  erased_at timestamptz,
  unique (kind, subject)
);

-- What became of it: a message's key with its arguments, so that it can be said in any language.
create table receipt_stage (
  id bigint generated always as identity primary key,
  receipt_id uuid not null references receipt_code (id) on delete cascade,
  key varchar(80) not null,
  at timestamptz not null,
  arguments text not null,
  link varchar(400) not null,
  unique (receipt_id, key, at)
);
