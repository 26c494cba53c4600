-- The questions that have a turn: the one that comes as many turns later as a second holds leaves no sooner than a second
-- after this one is known to have arrived. Those before are forgotten. Worth nothing after a crash, like the line itself.
alter table lookup.pace add column taken bigint not null default 0;
create unlogged table lookup.turn (
    source text not null,
    number bigint not null,
    -- When it is known to have arrived; until somebody says so, when a node that died would have given it up.
    over_at timestamptz not null,
    primary key (source, number)
);
