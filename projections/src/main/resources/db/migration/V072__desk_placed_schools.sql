alter table desk.signal
    add column looked_up_at timestamptz,
    add column placed_schools text[] not null default '{}',
    add column placed_by text;

comment on column desk.signal.placed_schools is 'the schools it was last placed at';
comment on column desk.signal.placed_by is 'LOOKUP or PERSON; empty before that, and for signals of before it was kept';

update desk.signal s set placed_schools = n.schools
from (select signal_id, array_agg(school order by school) as schools from desk.notice
      where returned_at is null group by signal_id) n
where n.signal_id = s.signal_id and s.placed_at is not null;
