create schema events;

-- All that ever happened. Readable JSON; names and birth dates stand in it sealed only.
create table events.domain_event (
    global_index bigint generated always as identity primary key,
    event_id text not null,
    aggregate_id text not null,
    sequence_number bigint not null,
    aggregate_type text not null,
    stored_at timestamptz not null,
    wire_name text not null,
    revision text not null,
    payload text not null,
    metadata text not null,
    -- Two writers of one aggregate meet here; the second tries again.
    constraint one_event_per_sequence_number unique (aggregate_id, sequence_number)
);

create function events.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'events are never changed or deleted' using errcode = 'insufficient_privilege';
end
$$;

create trigger events_stay before update or delete on events.domain_event
    for each row execute function events.refuse_change();
create trigger events_are_not_emptied before truncate on events.domain_event
    for each statement execute function events.refuse_change();

-- Also where triggers are switched off for replication.
alter table events.domain_event enable always trigger events_stay;
alter table events.domain_event enable always trigger events_are_not_emptied;
