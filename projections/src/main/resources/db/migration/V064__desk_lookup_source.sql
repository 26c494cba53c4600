alter table desk.signal add column source text;

comment on column desk.signal.source is 'who answered where the child goes to school; empty before that, and for signals of before it was kept';
