-- Who did and saw what. A record of its own: nothing rebuilds it, nothing changes it.
create schema if not exists audit;

create table audit.entry (
    entry_id uuid primary key,
    at timestamptz not null,
    actor text not null,
    role text not null,
    organisation text not null,
    action text not null,
    object text not null,
    signal_id uuid,
    outcome text not null
);
comment on column audit.entry.entry_id is 'ordered by the time of writing';
create index entry_by_signal on audit.entry (signal_id, entry_id) where signal_id is not null;
-- Entries come in order of time, so a coarse index finds a period and costs a write next to nothing.
create index entry_by_time on audit.entry using brin (at) with (autosummarize = on);

create function audit.refuse_change() returns trigger
language plpgsql as $$
begin
    raise exception 'the audit trail only grows: % refused', tg_op using errcode = 'HWA01';
end
$$;

-- For each statement, so that one which matches no row is refused too.
create trigger only_grows before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
-- Also in sessions that replay somebody else's changes.
alter table audit.entry enable always trigger only_grows;
