-- An assembly that is held: its steps and its roles go on, its roll and its published minutes stay as they were written.
grant update (same_holder_reason, is_video_on, no_video_reason, roll_count, started_at, extensions, closed_at, published_at,
  approved_in_id) on assembly to reliance_app;
grant update (place, skip_reason, started_at, ended_at, outcome, referred_body_id, minutes, minutes_revision, minutes_by)
  on agenda_item to reliance_app;
select house.isolate('assembly_role', 'select, insert, delete');
select house.isolate('assembly_roll', 'select, insert');
select house.isolate('assembly_stay', 'select, insert');
grant update (left_at) on assembly_stay to reliance_app;
select house.isolate('minutes_version', 'select, insert');
select house.isolate('ballot', 'select, insert');
grant update (state, wording, rule, options, secrecy, is_remote, group_ids, effects, responsible_role_id, due_on, opens_at,
  closes_at, opened_at, closed_at, roll_count, group_rolls, present_count, public_key, hands_for, hands_against, hands_abstain,
  hands_blank, hands_by, hands_confirmed_by, result, proclaimed_at, decision_id, void_reason, voided_at, revision)
  on ballot to reliance_app;
select house.isolate('ballot_elector', 'select, insert');
grant update (status, group_ids, has_voted) on ballot_elector to reliance_app;
select house.isolate('vote', 'select, insert');
grant update (cast_by, cast_at, group_id, choice, instruction) on vote to reliance_app;
select house.isolate('sealed_vote', 'select, insert, delete');
grant update (cast_by, envelope) on sealed_vote to reliance_app;
select house.isolate('opened_vote', 'select, insert');
