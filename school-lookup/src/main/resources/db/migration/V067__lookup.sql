create schema lookup;

-- Every question that went to somebody else about a child: for which signal, never with a name, a birth date or a
-- national number. An auditor reads it.
create table lookup.question (
    reference text primary key,
    signal_id uuid not null,
    source text not null,
    service text not null,
    version text not null,
    asked_at timestamptz not null,
    their_reference text,
    code text,
    duration_ms bigint,
    constraint answered_as_a_whole
        check ((code is null) = (duration_ms is null) and (code is not null or their_reference is null))
);
create index question_by_time on lookup.question (asked_at, reference);
create index question_by_signal on lookup.question (signal_id, asked_at, reference);

create function lookup.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and old.code is null and new.code is not null
        and (new.reference, new.signal_id, new.source, new.service, new.version, new.asked_at)
            = (old.reference, old.signal_id, old.source, old.service, old.version, old.asked_at)
    then
        return new;
    end if;
    raise exception 'a question stays on record: only its answer is added, once' using errcode = 'HWL01';
end
$$;

create trigger questions_stay before update or delete on lookup.question
    for each row execute function lookup.refuse_change();
create trigger questions_are_not_emptied before truncate on lookup.question
    for each statement execute function lookup.refuse_change();

-- Also where triggers are switched off for replication.
alter table lookup.question enable always trigger questions_stay;
alter table lookup.question enable always trigger questions_are_not_emptied;

-- A source that is not to be asked by any node, until an operator says so. Who stopped and resumed it is on the trail.
create table lookup.stoppage (
    source text primary key,
    code text not null,
    since timestamptz not null
);

-- When the next question may go to a source. Worth nothing after a crash, so taking a turn need not wait for the disk.
create unlogged table lookup.pace (
    source text primary key,
    next_at timestamptz not null
);
