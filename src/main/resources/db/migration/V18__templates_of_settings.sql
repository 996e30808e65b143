-- Settings of a quiz that an instructor keeps under a name: app.lede.quiz.TemplateSettings.
create table publishing_template (
    id         uuid         primary key,
    owner_id   uuid         not null references person,
    name       varchar(100) not null,
    settings   jsonb        not null,
    created_at timestamp(6) with time zone not null,
    version    bigint       not null,
    constraint publishing_template_name unique (owner_id, name)
);
