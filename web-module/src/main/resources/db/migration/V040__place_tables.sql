-- The partnership whose installation this is, its partners, its localities and whom to turn to.
create table place_partnership (
  code varchar(40) primary key,
  only_one boolean not null default true unique check (only_one),
  name varchar(120) not null,
  short_name varchar(60) not null,
  fictional boolean not null,
  notice varchar(300) not null,
  phone varchar(40) not null,
  text_phone varchar(40) not null,
  phone_hours varchar(200) not null,
  email varchar(200) not null,
  address varchar(300) not null,
  colour char(7) not null
);
create table place_body (
  code varchar(81) primary key,
  name varchar(120) not null,
  phone varchar(40) not null,
  email varchar(200) not null,
  address varchar(300) not null
);
create table place_locality (
  code varchar(40) primary key,
  body varchar(81) not null,
  name varchar(120) not null,
  about varchar(600) not null,
  poorer_outcomes boolean not null,
  phone varchar(40) not null,
  text_phone varchar(40) not null,
  email varchar(200) not null,
  venue_name varchar(120) not null,
  venue_address varchar(300) not null,
  venue_text varchar(600) not null
);
create index place_locality_body on place_locality (body text_pattern_ops);
-- As it was given, and as it is drawn: fewer points, the same for both sides of a shared border.
create table place_boundary (
  locality varchar(40) primary key references place_locality (code),
  given text not null,
  outline text not null
);
create table place_landmark (
  locality varchar(40) not null references place_locality (code),
  name varchar(120) not null,
  kind varchar(40) not null,
  longitude double precision not null,
  latitude double precision not null,
  primary key (locality, name)
);
-- Without spaces, in capitals: ZM11AA.
create table place_postcode (
  postcode varchar(7) primary key check (postcode ~ '^[A-Z0-9]{5,7}$'),
  locality varchar(40) not null references place_locality (code)
);
create index place_postcode_locality on place_postcode (locality);
-- Figures exactly as published. They were changed a little before publication so that nobody can
-- be recognised, so totals of different tables differ and are never reconciled here.
create table place_population_source (
  only_one boolean primary key default true check (only_one),
  notice text not null
);
create table place_zone (
  locality varchar(40) not null references place_locality (code),
  name varchar(120) not null,
  position integer not null,
  primary key (locality, name)
);
create table place_figure (
  locality varchar(40) not null,
  zone varchar(120) not null,
  measure varchar(60) not null,
  value integer not null check (value >= 0),
  primary key (locality, zone, measure),
  foreign key (locality, zone) references place_zone (locality, name)
);
create table place_help_line (
  position integer primary key,
  name varchar(120) not null,
  phone varchar(40) not null,
  open_when varchar(300) not null
);
create table place_duty_contact (
  only_one boolean primary key default true check (only_one),
  name varchar(120) not null,
  phone varchar(40) not null,
  email varchar(200) not null,
  act_within_minutes integer not null check (act_within_minutes between 1 and 10080)
);
-- What an officer has sent in and not yet confirmed.
create table place_import (
  id uuid primary key,
  kind varchar(20) not null,
  content text not null,
  notice text not null,
  officer uuid not null,
  at timestamptz not null
);
