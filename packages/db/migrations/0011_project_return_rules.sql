-- What a project paid back stays as it was said; only that it was a mistake is written later, once.
select house.isolate('project_return', 'select, insert');
grant update (undone_at) on project_return to reliance_app;
