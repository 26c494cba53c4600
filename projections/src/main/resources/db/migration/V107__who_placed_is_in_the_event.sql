-- Was only kept to guess who placed a signal; the event says it.
alter table desk.signal drop column looked_up_at;
comment on column desk.signal.placed_by is 'LOOKUP or PERSON; empty before that';
