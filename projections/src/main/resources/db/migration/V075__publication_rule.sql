-- Before this, a total that was withheld could tell small counts. Measures are called as on the wire.
alter table publication.edition add column rule smallint not null default 0;
alter table publication.edition alter column rule set default 1;
comment on column publication.edition.rule is 'by which version of the rule for small numbers it was told';

alter table publication.figure disable trigger never_changes;
update publication.figure
set measure = case measure when 'IN_TIME_PERCENT' then 'inTimePercent' else lower(measure) end;
alter table publication.figure enable always trigger never_changes;
