-- A second officer also confirms that a return was noted by mistake, or that a late paper was there
-- in time.
alter table ballot_request alter column wish type varchar(20);
alter table ballot_request drop constraint ballot_request_wish_check;
alter table ballot_request add constraint ballot_request_wish_check
  check (wish in ('SPOILT', 'LOST', 'CANCELLED', 'RETURN_WITHDRAWN', 'IN_TIME'));
