package be.handlewithcare.app.database;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Grants the running role its rights on the owner's tables: read and write rows, and in append-only tables only add rows. The
 * running role owns and alters nothing. The grants are repeated after each migration, so they cover new tables.
 *
 * @param owner connected as the owner
 */
record RunningRole(JdbcTemplate owner, String name) {
    /**
     * Events, audit entries and published figures are append-only. An edition never changes either, which a trigger enforces; its
     * table needs the right to update because PostgreSQL asks for it to lock the table. A table of keys needs the right to
     * truncate because it is rewritten to take destroyed keys off the disk.
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
