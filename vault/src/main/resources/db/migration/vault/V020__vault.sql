create schema if not exists vault;

-- One key per child per intervention. Destroyed: the row stays as a tombstone, so the key can never come back.
create table vault.data_key (
    signal_id    uuid        primary key,
    wrapped      bytea,
    created_at   timestamptz not null,
    destroyed_at timestamptz,
    constraint data_key_wrapped_or_destroyed check ((wrapped is null) = (destroyed_at is not null))
);

-- Keys and secrets of the whole system, shared by its processes.
create table vault.named_key (
    name       text        primary key,
    wrapped    bytea       not null,
    created_at timestamptz not null
);

-- One key per intervention, for the digest by which a resend is recognised.
create table vault.report_key (
    intervention_id uuid  primary key,
    wrapped         bytea not null
);
