-- What everybody was told. A record of its own: no rebuild writes it, nothing changes it.
create schema if not exists publication;

create table publication.edition (
    first_month date not null,
    last_month date not null,
    published_at timestamptz not null,
    primary key (last_month, first_month)
);
comment on table publication.edition is 'one for each month, and one for each calendar year after its December';

create table publication.figure (
    first_month date not null,
    last_month date not null,
    province text not null,
    zone text not null,
    measure text not null,
    kind text not null check (kind in ('ROUNDED', 'SMALL', 'WITHHELD')),
    rounded bigint check ((rounded is null) = (kind <> 'ROUNDED')),
    primary key (last_month, first_month, province, zone, measure),
    foreign key (last_month, first_month) references publication.edition
);
comment on column publication.figure.province is 'empty: not of one province';
comment on column publication.figure.zone is 'empty: not of one zone';

create function publication.refuse_change() returns trigger
language plpgsql as $$
begin
    raise exception 'a published figure never changes: % refused', tg_op using errcode = 'HWP01';
end
$$;

create trigger never_changes before update or delete or truncate on publication.edition
    for each statement execute function publication.refuse_change();
create trigger never_changes before update or delete or truncate on publication.figure
    for each statement execute function publication.refuse_change();
alter table publication.edition enable always trigger never_changes;
alter table publication.figure enable always trigger never_changes;
