-- The officers' view asks by body and by what an entry is about, newest first.
create index audit_entry_by_body on audit_entry (body, id);
create index audit_entry_by_subject on audit_entry (subject, id);
