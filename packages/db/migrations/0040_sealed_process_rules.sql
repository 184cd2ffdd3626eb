-- What is sealed goes on with the rest of a process.
grant update (sealed) on decision_process to reliance_app;
