package be.handlewithcare.app.database;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the role that runs may do with the tables of the role that owns them: read and write rows, and of what only grows
 * add rows. It owns nothing and alters nothing. Said anew after each migration, so that new tables are covered.
 *
 * @param owner connected as the owner
 */
record RunningRole(JdbcTemplate owner, String name) {
    /**
     * Events, audit entries and published figures only grow. An edition is never changed either, which a trigger sees to; its
     * table is locked, for which PostgreSQL asks for the right to update. A table of keys is written anew to take destroyed
     * keys off the disk, for which it is emptied.
     */
    private static final String GRANTS = """
            with mine as (select oid from pg_roles where rolname = current_user)
            select format('grant usage on schema %I to %I', nspname, ?)
            from pg_namespace where nspowner in (select oid from mine)
            union all
            select format('grant %s on table %I.%I to %I',
                case
                    when nspname || '.' || relname in ('events.domain_event', 'audit.entry', 'publication.figure')
                        then 'select, insert'
                    when nspname || '.' || relname = 'publication.edition' then 'select, insert, update'
                    when relname = 'flyway_schema_history' then 'select'
                    when nspname = 'vault' then 'select, insert, update, delete, truncate'
                    else 'select, insert, update, delete'
                end, nspname, relname, ?)
            from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where relkind in ('r', 'p', 'v') and relowner in (select oid from mine)
            union all
            select format('grant usage on sequence %I.%I to %I', nspname, relname, ?)
            from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where relkind = 'S' and relowner in (select oid from mine)""";

    void grant() {
        owner.queryForList(GRANTS, String.class, name, name, name).forEach(owner::execute);
    }
}
