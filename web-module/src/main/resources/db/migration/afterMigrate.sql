-- What the application may do: everything with its tables, but not change what has been logged,
-- and nothing with personal data except as mercat_personal (set local role).
do $$
declare
  name text;
begin
  if not exists (select from pg_roles where rolname = 'mercat_app')
     or not exists (select from pg_roles where rolname = 'mercat_personal') then
    return;
  end if;
  grant usage on schema public to mercat_app, mercat_personal;
  grant select, insert, update, delete on all tables in schema public to mercat_app;
  grant usage on all sequences in schema public to mercat_app;
  for name in select tablename from pg_tables where schemaname = 'public' loop
    if name like 'audit\_%' then
      execute format('revoke update, delete, truncate on %I from mercat_app', name);
    elsif name like 'personal\_%' then
      execute format('revoke all on %I from mercat_app', name);
      execute format('grant select, insert, update, delete on %I to mercat_personal', name);
    elsif name = 'flyway_schema_history' then
      execute format('revoke insert, update, delete on %I from mercat_app', name);
    end if;
  end loop;
end
$$;
