-- The days of a ballot that people choose; every other date follows from them.
create table ballot_timetable (
  proposal_id uuid primary key references bid_proposal (id),
  ballot_day date not null,
  notice_day date,
  papers_day date,
  -- The day that the notice named, where the ballot was put off since.
  first_day date,
  result_day date,
  officer_id uuid not null,
  changed_at timestamptz not null
);

-- Years of a nation that were told anew; the others come with the software.
create table ballot_bank_holiday (
  nation varchar(20) not null
    check (nation in ('scotland', 'england', 'wales', 'northern-ireland')),
  day date not null,
  name varchar(200) not null,
  primary key (nation, day)
);

-- A file between sending it in and confirming it; kept for a day.
create table ballot_holiday_import (
  id uuid primary key,
  content text not null,
  officer_id uuid not null,
  at timestamptz not null
);
