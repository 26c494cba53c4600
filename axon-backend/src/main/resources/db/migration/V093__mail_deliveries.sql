-- Mails wait on a server that may hang, all other tasks on nobody: each of the two has threads of its own, and its part of the
-- one queue. Both are written through, as any view of one table.
create view tasks.mail_task as
    select * from tasks.scheduled_task where task_name in ('mail-notice', 'send-letter');
create view tasks.timed_task as
    select * from tasks.scheduled_task where task_name not in ('mail-notice', 'send-letter');
create index due_mail_tasks on tasks.scheduled_task (execution_time) where task_name in ('mail-notice', 'send-letter');

-- What was tried for a mail that is not delivered yet, for each mailbox it may go to. All instants here and below are those of
-- the database's own clock.
create table tasks.mail_attempt (
    task_name text not null,
    task_instance text not null,
    mailbox text not null,
    -- Tells the last attempt from those of before, on any node.
    attempt uuid not null,
    -- How often the whole mail was sent without a word of the server whether it has it.
    unanswered int not null default 0,
    -- Until then it is not sent again: a node may be sending it, or the server may have it.
    not_before timestamptz not null default 'epoch',
    -- When the server last refused it for good.
    refused_at timestamptz,
    taken boolean not null default false,
    primary key (task_name, task_instance, mailbox),
    foreign key (task_name, task_instance) references tasks.scheduled_task on delete cascade
);

-- The circuit breaker before the mail server: one row for all nodes.
create table tasks.mail_breaker (
    only_row boolean primary key default true check (only_row),
    failures_in_row int not null default 0,
    open_until timestamptz not null default 'epoch'
);
insert into tasks.mail_breaker default values;

-- Mailboxes of schools that VECK was told about: the first that failed on a day in Brussels, and what the server said.
create table tasks.mailbox_fault (
    institution_number text not null,
    day date not null,
    words text not null,
    primary key (institution_number, day)
);
