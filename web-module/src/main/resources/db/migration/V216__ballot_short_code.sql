-- A code stands for a paper of one ballot; over all ballots two may be alike.
alter table ballot_paper drop constraint ballot_paper_short_code_key;
alter table ballot_paper add constraint ballot_paper_short_code unique (proposal_id, short_code);
