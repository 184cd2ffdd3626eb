-- Who hands an action on, who strengthens it and what was won; what was said stays written.
select house.isolate('action_lead_transfer', 'select, insert, update');
select house.isolate('action_amplification', 'select, insert, update');
select house.isolate('action_victory', 'select, insert, update');
