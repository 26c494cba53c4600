-- Signals whose school is to be asked for, oldest due first. A queue of its own: the order, the number of questions at once
-- and the pauses of all nodes together are decided here.
create table tasks.lookup (
    signal_id text primary key,
    due_at timestamptz not null,
    waits_since timestamptz not null,
    -- When a person is asked for want of an answer; null once that was done.
    silence_at timestamptz,
    not_before timestamptz not null,
    failures int not null default 0,
    -- A node has it in hand until then; one that died gives it back by that.
    taken_until timestamptz,
    taken_by uuid
);
create index lookups_by_due on tasks.lookup (due_at, signal_id);

-- Whether lookups may be made now: one row for all nodes.
create table tasks.lookup_gate (
    only_row boolean primary key default true check (only_row),
    failures_in_row int not null default 0,
    shut_until timestamptz not null default 'epoch',
    reopened_at timestamptz not null default 'epoch'
);
insert into tasks.lookup_gate default values;

-- What waited as a task waits here from now on. Its time was that of the intervention, or of its next try.
insert into tasks.lookup (signal_id, due_at, waits_since, silence_at, not_before)
    select task_instance, execution_time + interval '24 hours', execution_time,
        execution_time + interval '20 hours', execution_time
    from tasks.scheduled_task where task_name = 'look-up-school';
delete from tasks.scheduled_task where task_name = 'look-up-school';
