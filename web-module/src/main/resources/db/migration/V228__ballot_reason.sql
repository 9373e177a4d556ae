-- The reason of a decision is deleted on its day, after the declaration; what was decided is not
-- changed, and no other words take the place of those that were written.
drop trigger ballot_ruling_after_close on ballot_ruling;
create trigger ballot_ruling_after_close
  before insert or update of serial, officer_id, verdict, at on ballot_ruling
  for each row execute function ballot_only_after_close();
create trigger ballot_ruling_words before update of reason on ballot_ruling
  for each row when (new.reason <> '') execute function ballot_only_after_close();
