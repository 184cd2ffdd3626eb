-- What was brought stays in its words; what becomes of it is said beside it.
select house.isolate('body_output', 'select, insert');
grant update (answer, note, answered_by, answered_at, withdrawn_at) on body_output to reliance_app;
