-- An assembly that was held on paper says so as it begins.
grant update (is_on_paper) on assembly to reliance_app;
