-- Sign-ins at the demo's own issuer, shared by its processes. Empty in production.
create table session.issuer_sign_in (
    id_hash bytea primary key,
    token_hashes bytea[] not null,
    sealed bytea not null,
    expires_at timestamptz not null
);
create index issuer_sign_in_expiry on session.issuer_sign_in (expires_at);
