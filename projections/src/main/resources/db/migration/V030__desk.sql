-- What zones and schools see on their desks. Each row is written by the commit of the events it shows; there are no
-- foreign keys, because the events are the truth and a read model can be thrown away and rebuilt in any order of tables.
create schema if not exists desk;

create table desk.intervention (
    intervention_id uuid primary key,
    zone text not null,
    post text,
    occurred_at timestamptz not null,
    due_at timestamptz not null,
    reported_at timestamptz not null,
    signals uuid[] not null
);
comment on column desk.intervention.signals is 'in the order of the report; a child named twice has its signal twice';

-- Room is left in each page, so that a signal's few updates find place beside it.
create table desk.signal (
    signal_id uuid primary key,
    intervention_id uuid not null,
    zone text not null,
    status text not null,
    reason text,
    occurred_at timestamptz not null,
    due_at timestamptz not null,
    raised_at timestamptz not null,
    placed_at timestamptz,
    notified_at timestamptz,
    last_delivered_at timestamptz,
    candidates text[] not null,
    notices_expected int not null,
    notices_delivered int not null,
    sealed_child text not null
) with (fillfactor = 80);
comment on column desk.signal.notified_at is 'when the last of the expected notices was delivered; empty before that';
create index signal_by_zone on desk.signal (zone, due_at, signal_id);
create index signal_by_zone_and_status on desk.signal (zone, status, due_at, signal_id);

create table desk.notice (
    notice_id uuid primary key,
    signal_id uuid not null,
    school text not null,
    due_at timestamptz not null,
    issued_at timestamptz not null,
    delivered_at timestamptz,
    opened_at timestamptz,
    acknowledged_at timestamptz,
    teacher_informed_at timestamptz,
    sealed_child text not null
) with (fillfactor = 80);
create index notice_by_school on desk.notice (school, issued_at desc);

create table desk.school (
    institution_number text primary key,
    name text not null,
    municipality text not null,
    sites text[] not null,
    mailboxes text[] not null,
    joined_on date not null,
    left_on date
);
