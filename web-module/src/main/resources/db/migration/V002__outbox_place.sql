-- How far the listeners are that one node tells for all; the last news that were deleted; and when
-- each background duty last began.
create table outbox_place (
  listener varchar(60) primary key,
  transaction xid8 not null,
  position bigint not null
);
create table outbox_forgotten (
  one boolean primary key default true check (one),
  transaction xid8 not null,
  position bigint not null
);
create table shared_duty (
  name varchar(60) primary key,
  started_at timestamptz not null
);
