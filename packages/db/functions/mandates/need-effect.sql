-- No body, role, charter version or closing comes to be, and no body changes, without an effect that was applied in the
-- very transaction that brought its decision into force (decision 24): held here when the code is wrong. The kinds of a
-- later context stand with its trigger.
create or replace function house.need_effect() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  kinds text[];
begin
  kinds := case
    when tg_nargs > 0 then tg_argv
    when tg_table_name = 'role' then '{define_role}'
    when tg_table_name = 'charter_version' then '{publish_charter}'
    when tg_table_name = 'closure' then '{close_space}'
    when tg_op = 'INSERT' then '{create_body}'
    else '{move_body,grant,dissolve_body}' end;
  if not house.applied_now(new.space_id, new.effect_id, kinds) then
    raise exception 'no applied decision does this' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger need_effect before insert or update on body for each row execute function house.need_effect();
create or replace trigger need_effect before insert or update on role for each row execute function house.need_effect();
create or replace trigger need_effect before insert on charter_version for each row execute function house.need_effect();
create or replace trigger need_effect before insert on closure for each row when (new.effect_id is not null)
  execute function house.need_effect();
-- The rule of a fund and who holds its account come from a decision of the coalition (decision 24).
create or replace trigger need_effect before insert on pledge_rule for each row
  execute function house.need_effect('adopt_pledge_rule');
create or replace trigger need_effect before insert on carrier_term for each row
  execute function house.need_effect('name_carrier');
-- Calls, their committees and what they give come from decisions too, and so does asking money back.
create or replace trigger need_effect before insert on call_for_projects for each row
  execute function house.need_effect('open_call');
create or replace trigger need_effect before insert on call_assessor for each row
  execute function house.need_effect('open_call');
create or replace trigger need_effect before insert on allocation for each row
  execute function house.need_effect('allocate');
create or replace trigger need_effect before insert on allocation_share for each row
  execute function house.need_effect('allocate');
create or replace trigger need_effect before insert on project_step for each row when (new.step = 'claw_back')
  execute function house.need_effect('clawback');
create or replace trigger need_effect_to_give_up before insert on project_step for each row when (new.step = 'write_off')
  execute function house.need_effect('write_off');
-- The budget of a fund comes from a decision as well.
create or replace trigger need_effect before insert on budget for each row
  execute function house.need_effect('adopt_budget');
create or replace trigger need_effect before insert on budget_line for each row
  execute function house.need_effect('adopt_budget');
-- How a body holds its assemblies is decided as well (R29).
create or replace trigger need_effect before insert on assembly_policy for each row
  execute function house.need_effect('adopt_assembly_policy');
