-- How many children were reported of late, by zone: asked for each report while lookups are limited. Entries come in order
-- of time, so the index grows at few places and costs a write next to nothing.
create index entry_reported_child on audit.entry (organisation, at)
    where action = 'REPORTED' and signal_id is not null;
