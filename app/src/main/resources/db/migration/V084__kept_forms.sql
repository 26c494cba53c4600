-- What was typed into a form after its session had ended, for some minutes.
create table session.kept_form (
    key_hash bytea primary key,
    sealed bytea not null,
    expires_at timestamptz not null
);
comment on table session.kept_form is 'one per browser at most; sealed under a key that rests in that browser only';
create index kept_form_expiry on session.kept_form (expires_at);
