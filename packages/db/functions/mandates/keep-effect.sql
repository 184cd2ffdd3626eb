-- What a decision does is fixed when it is proposed, and applied once, in the transaction that brings it into force.
create or replace function house.keep_effect() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    new.applied_xid := null;
    if exists (select from decision d where d.space_id = new.space_id and d.id = new.decision_id
               and d.proposed_xid = pg_current_xact_id()::text) then return new; end if;
    raise exception 'what a decision does is fixed when it is proposed' using errcode = '23514';
  end if;
  if old.applied_xid is null and new.applied_xid = pg_current_xact_id()::text
      and exists (select from decision d where d.space_id = new.space_id and d.id = new.decision_id
                  and d.in_force_xid = pg_current_xact_id()::text) then return new; end if;
  raise exception 'an effect is applied once, when its decision comes into force' using errcode = '23514';
end $$;
create or replace trigger keep_effect before insert or update on decision_effect for each row execute function house.keep_effect();
