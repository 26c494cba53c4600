-- By which version of the program the rows of each read model were made. A migration changes the form of their tables only: new
-- content is a higher version in the code, and the next start rebuilds.
create schema projections;

create table projections.read_model (
    name text primary key,
    version int not null,
    rebuilt_at timestamptz not null
);
