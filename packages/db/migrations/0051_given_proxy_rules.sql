-- A proxy stays as it was given, until it is taken back.
select house.isolate('given_proxy', 'select, insert');
grant update (revoked_at) on given_proxy to reliance_app;
