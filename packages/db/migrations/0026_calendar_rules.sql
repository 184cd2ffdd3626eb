-- Dates of a space: what they say may change until they are over, who added them and by which rule may not.
select house.isolate('event_series', 'select, insert');
select house.isolate('calendar_event', 'select, insert');
grant update (title, description, kind, mode, place, link, dial_in, starts_at, ends_at, zone, whole_day, audience, body_id,
  moved_at, cancelled_at, cancelled_by, reason, revision) on calendar_event to reliance_app;

-- The secret link to somebody's agenda is the directory's, behind its doors.
select house.close('calendar_feed');
select house.open_to('reliance_entry', 'calendar_feed', '{select,insert,update,delete}');
