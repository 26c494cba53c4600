-- Destroyed: the row stays as a tombstone, so the key can never come back.
alter table vault.report_key
    alter column wrapped drop not null,
    add column destroyed_at timestamptz,
    add constraint report_key_wrapped_or_destroyed check ((wrapped is null) = (destroyed_at is not null));

alter table vault.named_key
    alter column wrapped drop not null,
    add column destroyed_at timestamptz,
    add constraint named_key_wrapped_or_destroyed check ((wrapped is null) = (destroyed_at is not null));
