-- Whoever writes the minutes writes the positions of a minority beside what was said.
grant update (minority_positions) on agenda_item to reliance_app;
