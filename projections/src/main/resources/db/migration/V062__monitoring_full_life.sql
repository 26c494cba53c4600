-- What is counted of the rest of a signal's life. What was told before stays told: statuses and times are kept.
alter table monitoring.signal
    add column overdue_at timestamptz,
    add column reported_late boolean not null default false,
    add column opened_at timestamptz,
    add column acknowledged_at timestamptz,
    add column withdrawn_at timestamptz,
    add column erased_at timestamptz;

-- Nobody recorded that the time went by, but the time it ended says so.
update monitoring.signal
set overdue_at = notified_at, reported_late = reported_at > due_at
where notified_at > due_at;

alter table monitoring.signal
    drop column notices_expected,
    drop column notices_delivered,
    drop column last_delivered_at;

comment on column monitoring.signal.overdue_at is 'when it was recorded that 24 hours went by in vain';
comment on column monitoring.signal.reported_late is 'whether they had gone by when it was reported';
comment on column monitoring.signal.opened_at is 'first look at any of its notices';
comment on column monitoring.signal.acknowledged_at is 'first confirmation of any of its notices';

-- Signals come roughly in order of time, so a coarse index finds the last month and costs a write next to nothing.
create index signal_by_time on monitoring.signal using brin (occurred_at) with (autosummarize = on);
