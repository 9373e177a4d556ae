-- A line that a frozen register lacked can be added, and is kept as a correction like the others.
alter table bid_correction drop constraint bid_correction_field_check;
alter table bid_correction add constraint bid_correction_field_check
  check (field in ('value', 'voting', 'person', 'line'));
comment on column bid_correction.new_value is
  'Whole pounds, yes or no, the id of a person, or the facts of a line that was added.';
