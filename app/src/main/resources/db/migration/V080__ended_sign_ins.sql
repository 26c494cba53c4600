-- Sign-ins that the issuer told us to end (OpenID Connect Back-Channel Logout), for every process.
create schema sign_in;

create table sign_in.ended (
    -- SHA-256 of the issuer and its name for the session or the account
    name_hash bytea primary key,
    -- sign-ins up to this instant of the issuer's clock are over
    up_to timestamptz not null,
    noted_at timestamptz not null default now()
);
create index on sign_in.ended (noted_at);
