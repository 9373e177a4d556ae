-- Why a consultation was last given back to be changed; only officers read it.
alter table consultation_consultation
  add column sent_back_why text,
  add column sent_back_by varchar(120),
  add column sent_back_on date,
  add check ((sent_back_why is null) = (sent_back_by is null)),
  add check ((sent_back_why is null) = (sent_back_on is null));
