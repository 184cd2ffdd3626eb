-- The welcome of newcomers is planned with an assembly; who welcomes them is said until it begins.
grant update (welcome_minutes, welcome_host_id, welcome_host_at) on assembly to reliance_app;
