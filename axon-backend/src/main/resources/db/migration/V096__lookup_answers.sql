-- Answers in a row that said "too many"; while there is one the source is asked for one signal at a time.
alter table tasks.lookup_gate add column too_many_in_row int not null default 0;

-- Answers about this signal that we do not know; after a few a person is asked.
alter table tasks.lookup add column unknown_answers int not null default 0;
