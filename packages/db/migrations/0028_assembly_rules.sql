-- Assemblies: which body and which date they are stays; their life goes on. A point is written once, and taken back whole.
select house.isolate('assembly', 'select, insert');
grant update (state, convened_at, convened_by, frozen_at, revision) on assembly to reliance_app;
select house.isolate('agenda_item', 'select, insert, delete');
select house.isolate('convocation_answer', 'select, insert, delete');
grant update (answer, answered_at) on convocation_answer to reliance_app;
