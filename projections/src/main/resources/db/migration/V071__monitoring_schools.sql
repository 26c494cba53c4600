-- Which schools a signal hit, those that take no part too: that says whom to train next. In the signal's own row, so that
-- no two signals write the same one.
alter table monitoring.signal
    add column named_schools text[] not null default '{}',
    add column placed_schools text[] not null default '{}';

comment on column monitoring.signal.named_schools is 'those at which the lookup said that the child is a pupil';
comment on column monitoring.signal.placed_schools is 'every one it was ever placed at';

-- What was placed before is known from the notices; whom a lookup named was not recorded.
update monitoring.signal
set placed_schools = placed.schools
from (select signal_id, array_agg(distinct school order by school) as schools from desk.notice group by signal_id) placed
where placed.signal_id = monitoring.signal.signal_id;
