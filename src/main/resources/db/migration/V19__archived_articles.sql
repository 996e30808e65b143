-- An article that an instructor took out of their list. Everybody decides for themselves, also about the shelf.
create table archived_article (
    id          uuid   primary key,
    owner_id    uuid   not null references person,
    article_id  uuid   not null references article,
    archived_at timestamp(6) with time zone not null,
    constraint archived_article_once unique (owner_id, article_id)
);
