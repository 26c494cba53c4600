-- Looks at the schools to choose from count towards the limits on lookups, as reported children do: asked for each report
-- and each look.
create index entry_looked_at_schools on audit.entry (organisation, at)
    where action = 'SEARCHED' and signal_id is not null;
