-- One row when the demonstration has been loaded, so that it never is twice.
create table demo_loaded (
  id integer primary key check (id = 1),
  at timestamptz not null
);
