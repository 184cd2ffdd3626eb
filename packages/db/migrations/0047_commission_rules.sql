-- Who takes part comes and goes; how a body works goes on, and of which body it is stays.
select house.isolate('body_participant', 'select, insert, delete');
select house.isolate('body_ways', 'select, insert');
grant update (rhythm, tools, method, chat_link, written_by, written_at, revision) on body_ways to reliance_app;
