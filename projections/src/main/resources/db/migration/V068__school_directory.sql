-- All schools of the official list, those that take no part too. It comes from the list and not from events, so a rebuild
-- of the read models leaves it as it is.
create schema schools;

create table schools.directory (
    institution_number text primary key,
    name text not null,
    street text,
    house_number text,
    postal_code text,
    municipality text not null,
    nis_code text,
    province text,
    sites text[] not null,
    telephone text,
    mailbox text,
    status text,
    last_listed_on date not null
);

comment on column schools.directory.status is 'of its recognition, in the words of the list';
comment on column schools.directory.last_listed_on is 'the day of the last list that named it; earlier than that of others: gone from the list';
