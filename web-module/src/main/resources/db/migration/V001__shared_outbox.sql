-- What other parts must hear of, written in the transaction that made it true. Readers follow by
-- (transaction, position): an identity column alone is not in the order of commits.
create table outbox (
  position bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  topic varchar(40) not null,
  subject varchar(80) not null,
  at timestamptz not null default now()
);
create index outbox_order on outbox (transaction, position);
