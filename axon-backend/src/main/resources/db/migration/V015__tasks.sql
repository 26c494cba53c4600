create schema tasks;

-- The form that db-scheduler 16 asks for.
create table tasks.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    primary key (task_name, task_instance)
);

create index due_tasks on tasks.scheduled_task (execution_time);
create index picked_tasks on tasks.scheduled_task (last_heartbeat) where picked;
