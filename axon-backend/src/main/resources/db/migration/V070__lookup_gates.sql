-- One gate for each source: while one is away the others answer on. Times here are those of the database's own clock, but
-- for due_at, waits_since and ask_person_at, which are the application's.
drop table tasks.lookup_gate;
create table tasks.lookup_gate (
    source text primary key,
    -- Signals it could not answer for, each counted once, since it last answered; once it is shut each trial counts too.
    failures_in_row int not null default 0,
    shut_until timestamptz not null default 'epoch',
    -- When it shut; null while it is open. By the application's clock: it is told to people.
    shut_since timestamptz,
    answered_at timestamptz not null default 'epoch'
);
insert into tasks.lookup_gate (source) values ('REGISTER'), ('MAGDA');

-- When a person is asked for want of an answer; null once that was done.
alter table tasks.lookup rename column silence_at to ask_person_at;
-- The sources that might know the child, but could not be asked or could not answer; null before the first try.
alter table tasks.lookup add column waits_for text[];
-- When it was last asked for in vain.
alter table tasks.lookup add column tried_at timestamptz;
update tasks.lookup set not_before = 'epoch', taken_until = null, taken_by = null;
alter table tasks.lookup alter column not_before set default 'epoch';
