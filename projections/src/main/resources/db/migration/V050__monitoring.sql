-- One row per signal, written by what happens to that signal; reports count them when asked, so no row is fought over.
create schema if not exists monitoring;

create table monitoring.signal (
    signal_id uuid primary key,
    intervention_id uuid not null,
    zone text not null,
    post text,
    occurred_at timestamptz not null,
    due_at timestamptz not null,
    reported_at timestamptz not null,
    month date not null,
    school_year int not null,
    child_token text not null,
    status text not null,
    reason text,
    placed_at timestamptz,
    notified_at timestamptz,
    last_delivered_at timestamptz,
    notices_expected int not null,
    notices_delivered int not null
) with (fillfactor = 80);
comment on column monitoring.signal.month is 'first day of the month of the intervention, in Brussels';
comment on column monitoring.signal.school_year is 'calendar year of its 1 September';
comment on column monitoring.signal.child_token is 'equal for the same child in one school year; leaves this table in counts only';
