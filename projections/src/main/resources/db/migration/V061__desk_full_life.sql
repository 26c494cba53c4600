-- What the desks show of the rest of a signal's life. What was told before stays told: statuses and times are kept.
alter table desk.signal
    add column overdue_at timestamptz,
    add column escalated_to text,
    add column withdrawn_at timestamptz,
    add column erased_at timestamptz,
    add column returned_by text[] not null default '{}';

-- Nobody recorded that the time went by, but the time it ended says so.
update desk.signal set overdue_at = notified_at where notified_at > due_at;

alter table desk.signal
    drop column notices_expected,
    drop column notices_delivered,
    drop column last_delivered_at;

comment on column desk.signal.notified_at is 'when the last of its schools was told; empty before that';
comment on column desk.signal.returned_by is 'the schools that said that the child is not their pupil';

-- What waits and what is not forgotten yet is little, and comes in order of time.
create index signal_open on desk.signal (due_at) where status in ('AWAITING_SCHOOL', 'NEEDS_ATTENTION');
create index signal_not_erased on desk.signal (occurred_at) where erased_at is null;

alter table desk.notice
    add column reminded_at timestamptz,
    add column reminders int not null default 0,
    add column returned_at timestamptz,
    add column withdrawn_at timestamptz,
    add column was_opened boolean,
    add column erased_at timestamptz;

comment on column desk.notice.was_opened is 'when it was withdrawn; if not, the school never knew of it';

create index notice_not_erased on desk.notice (issued_at) where erased_at is null;

alter table desk.school
    add column closed boolean not null default false,
    add column merged_into text,
    add column days_off date[] not null default '{}';

comment on column desk.school.left_on is 'from then on it takes no part: it left, closed or merged';
