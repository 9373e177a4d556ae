-- An answer is written as a draft and published by an approver, again whenever it changes. What is
-- published stays: facts, English and links are frozen with it, and make its history.
create table impact_publication (
  id uuid primary key,
  answer_id uuid not null references impact_answer (id),
  number integer not null,
  at timestamptz not null,
  approved_by varchar(120) not null,
  considered_by varchar(200) not null,
  considered_on date,
  decision varchar(20) check (decision in
    ('adopted', 'partly', 'not-adopted', 'passed-on', 'already-planned')),
  owner varchar(80) not null,
  due date,
  status varchar(20) not null check (status in
    ('none', 'planned', 'under-way', 'done', 'promise-broken')),
  told integer not null default 0,
  mailed integer not null default 0,
  unique (answer_id, number)
);
-- The English of the draft, part by part: a field (said, read, why, did, action, state, learnt) or,
-- by the id of a change, the reason for it.
create table impact_english (
  answer_id uuid not null references impact_answer (id) on delete cascade,
  part varchar(40) not null,
  hash char(64) not null references plan_wording (hash),
  written_by varchar(120) not null,
  primary key (answer_id, part)
);
-- Every translation, by the English that it was made from: what is published keeps its own while
-- the draft goes on.
create table impact_translation (
  answer_id uuid not null references impact_answer (id) on delete cascade,
  part varchar(40) not null,
  lang varchar(12) not null,
  source_hash char(64) not null references plan_wording (hash),
  target_hash char(64) not null references plan_wording (hash),
  translated_by varchar(120) not null,
  at timestamptz not null,
  primary key (answer_id, part, lang, source_hash)
);
create table impact_publication_text (
  publication_id uuid not null references impact_publication (id),
  part varchar(40) not null,
  hash char(64) not null references plan_wording (hash),
  primary key (publication_id, part)
);
create table impact_publication_change (
  publication_id uuid not null references impact_publication (id),
  change_id uuid not null references impact_change (id),
  primary key (publication_id, change_id)
);
-- What each person whose words are in the theme has been told, so that nothing is told twice.
create table impact_telling (
  answer_id uuid not null references impact_answer (id) on delete cascade,
  response_id uuid not null references response_response (id),
  news varchar(80) not null,
  at timestamptz not null,
  primary key (answer_id, response_id, news)
);
-- A link that was taken back stays for the publications that had it.
alter table impact_change add column taken_back boolean not null default false;

insert into impact_english
  select answer_id, field, target_hash, translated_by from impact_text where lang = 'en';
insert into impact_english
  select c.answer_id, c.id::text, r.target_hash, r.translated_by
  from impact_change_reason r join impact_change c on c.id = r.change_id where r.lang = 'en';
insert into impact_translation
  select answer_id, field, lang, source_hash, target_hash, translated_by, now()
  from impact_text where lang <> 'en';
insert into impact_translation
  select c.answer_id, c.id::text, r.lang, r.source_hash, r.target_hash, r.translated_by, now()
  from impact_change_reason r join impact_change c on c.id = r.change_id where r.lang <> 'en';
insert into impact_publication
    (id, answer_id, number, at, approved_by, considered_by, considered_on, decision, owner, due,
     status)
  select uuidv7(), id, 1, published_at, coalesce(approved_by, ''), considered_by, considered_on,
    decision, owner, due, status
  from impact_answer where published_at is not null;
insert into impact_publication_text
  select p.id, e.part, e.hash from impact_publication p join impact_english e
    on e.answer_id = p.answer_id;
insert into impact_publication_change
  select p.id, c.id from impact_publication p join impact_change c on c.answer_id = p.answer_id;
insert into impact_telling
  select distinct p.answer_id, c.response_id, n.news, p.at
  from impact_publication p
  join impact_answer a on a.id = p.answer_id
  join theme_coding c on c.theme_id = a.theme_id
  cross join lateral (
    values ('considered'), ('decided-1'), (case p.status when 'done' then 'done-1'
      when 'promise-broken' then 'promise-broken-1' end)
    union all
    select 'changed-' || h.version || '-' || h.plan_id from impact_change h
      where h.answer_id = p.answer_id
  ) as n (news)
  where n.news is not null;

drop table impact_text;
drop table impact_change_reason;
alter table impact_answer drop column approved_by, drop column published_at;
