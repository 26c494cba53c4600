-- An earlier version of the row held a key, and stands in the table's file until the table is written anew.
alter table vault.data_key add column traces boolean not null default false;
alter table vault.report_key add column traces boolean not null default false;
alter table vault.named_key add column traces boolean not null default false;

-- What was destroyed until now left traces too: one row says so for its table.
update vault.data_key set traces = true where ctid = (select ctid from vault.data_key limit 1);
update vault.report_key set traces = true where ctid = (select ctid from vault.report_key limit 1);
update vault.named_key set traces = true where ctid = (select ctid from vault.named_key limit 1);

-- Tombstones that are older than a day, so that the tables of keys stay small enough to be written anew.
create table vault.erased_signal (
    signal_id    uuid        primary key,
    destroyed_at timestamptz not null
);
create table vault.erased_report (
    intervention_id uuid        primary key,
    destroyed_at    timestamptz not null
);
