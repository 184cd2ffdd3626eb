-- Another order of an agenda says why.
grant update (order_reason) on assembly to reliance_app;
