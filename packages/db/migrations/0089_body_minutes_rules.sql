-- What was said at a meeting stays; a correction is another version.
select house.isolate('body_minutes', 'select, insert');
