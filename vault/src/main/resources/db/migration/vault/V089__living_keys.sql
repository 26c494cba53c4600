-- Of many signals few keys live: they are found without a look at the tombstones.
create index data_key_living on vault.data_key (signal_id) where wrapped is not null;
create index report_key_living on vault.report_key (intervention_id) where wrapped is not null;
