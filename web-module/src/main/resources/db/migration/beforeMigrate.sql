-- Roles without powers of their own. A server that does not let us make roles goes on with one
-- login; then only the triggers keep the audit log from being rewritten, and /health says so.
do $$
begin
  if not exists (select from pg_roles where rolname = 'mercat_app') then
    create role mercat_app noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'mercat_personal') then
    create role mercat_personal noinherit;
  end if;
  if not pg_has_role('mercat_app', 'mercat_personal', 'member') then
    grant mercat_personal to mercat_app;
  end if;
  if current_user <> 'mercat_app' and not pg_has_role(current_user, 'mercat_personal', 'set') then
    execute format('grant mercat_personal to %I', current_user);
  end if;
  if exists (select from pg_roles r where r.rolname = 'mercat_app' and not r.rolcanlogin)
     and not pg_has_role(current_user, 'mercat_app', 'member') then
    execute format('grant mercat_app to %I', current_user);
  end if;
exception
  when insufficient_privilege then
    raise notice 'No right to make roles; one login serves for everything';
end
$$;
