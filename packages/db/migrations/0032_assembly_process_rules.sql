-- Who speaks and how far a decision is on its way go on; of which assembly and body they are stays.
select house.isolate('speaking_queue', 'select, insert');
grant update (queue, speeches, time_prompts, subject_prompts, repeat_prompts, revision) on speaking_queue to reliance_app;
select house.isolate('decision_process', 'select, insert');
grant update (title, state, process, ended_at, decision_id, revision) on decision_process to reliance_app;
