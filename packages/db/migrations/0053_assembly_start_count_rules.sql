-- How many were there as an assembly began is written with its beginning.
grant update (start_count) on assembly to reliance_app;
