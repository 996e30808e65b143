-- How the quizzes of a class make a total: categories, weights, missing quizzes, letters. No row: as usual.
create table class_grading (
    classroom_id uuid   primary key references classroom,
    rules        jsonb  not null,
    version      bigint not null
);
