-- Who is signed in. Nothing in it can be read, or used to be signed in, without the key file.
create schema if not exists session;

create table session.web_session (
    id_hash bytea primary key,
    account_hash bytea,
    created_at timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    expires_at timestamptz not null
);
comment on table session.web_session is 'one per browser in which somebody is signed in; id and account as keyed hashes';
create index web_session_of_account on session.web_session (account_hash, last_used_at);
create index web_session_expiry on session.web_session (expires_at);

create table session.web_session_value (
    id_hash bytea not null references session.web_session on delete cascade,
    name text not null,
    sealed bytea not null,
    primary key (id_hash, name)
);
comment on table session.web_session_value is 'sealed under a key that takes the id, which rests in the browser only';
