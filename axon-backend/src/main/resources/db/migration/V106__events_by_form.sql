-- Lets a start find every wire name and revision in the store without reading all events: it skips from one to the next. There
-- are few of them, so the index stays small and an insert goes to the end of a page that is in memory.
create index event_by_form on events.domain_event (wire_name, revision);
