-- Append-only: entries are written by the transaction they tell of, seals link them afterwards.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor varchar(80) not null,
  action varchar(80) not null,
  subject varchar(120) not null,
  body varchar(40) not null,
  facts text not null
);
create table audit_seal (
  position bigint primary key,
  entry_id bigint not null unique references audit_entry (id),
  previous_hash char(64) not null,
  hash char(64) not null
);
create table audit_head (
  day date primary key,
  position bigint not null,
  hash char(64) not null,
  published_at timestamptz not null
);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is never changed' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse_change();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function audit_refuse_change();
create trigger audit_head_append_only before update or delete or truncate on audit_head
  for each statement execute function audit_refuse_change();
