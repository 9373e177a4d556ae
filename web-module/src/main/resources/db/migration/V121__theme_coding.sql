-- Whose consultation a coded response belongs to, so that counting asks no table of another feature.
alter table theme_seen add column consultation_id uuid references consultation_consultation (id);
-- When the receipt last said that the response was read and grouped; empty until it has.
alter table theme_seen add column told_at timestamptz;
alter table theme_out_of_scope
  add column consultation_id uuid references consultation_consultation (id);
update theme_seen s set consultation_id = r.consultation_id
  from response_response r where r.id = s.response_id;
update theme_seen s set told_at = s.at
  where exists (select from theme_coding c where c.response_id = s.response_id);
update theme_out_of_scope o set consultation_id = r.consultation_id
  from response_response r where r.id = o.response_id;
-- A response ends in themes or out of scope, never in both.
delete from theme_out_of_scope o
  where exists (select from theme_coding c where c.response_id = o.response_id);
alter table theme_seen alter column consultation_id set not null;
alter table theme_out_of_scope alter column consultation_id set not null;
create index theme_seen_consultation on theme_seen (consultation_id);
create index theme_out_of_scope_consultation on theme_out_of_scope (consultation_id);
