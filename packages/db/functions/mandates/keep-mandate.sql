-- A mandate is answered, given back, held back or ended; what was decided of it does not change.
create or replace function house.keep_mandate() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if (new.body_id, new.role_id, new.person_id, new.kind, new.starts_on, new.ends_on, new.starts_at, new.ends_at, new.powers,
      new.effect_id, new.decided_by_body_id, new.given_at, new.report_rhythm, new.ceiling_cents, new.may_bind,
      new.renews_mandate_id)
      is distinct from (old.body_id, old.role_id, old.person_id, old.kind, old.starts_on, old.ends_on, old.starts_at,
      old.ends_at, old.powers, old.effect_id, old.decided_by_body_id, old.given_at, old.report_rhythm,
      old.ceiling_cents, old.may_bind, old.renews_mandate_id)
      or (old.recalled_at is not null and new.recalled_at is distinct from old.recalled_at)
      or (old.resigned_at is not null and new.resigned_at is distinct from old.resigned_at)
      or (old.declined_at is not null and new.declined_at is distinct from old.declined_at) then
    raise exception 'a mandate stays as it was decided' using errcode = '23514';
  end if;
  if old.recalled_at is null and new.recalled_at is not null
      and not house.applied_now(new.space_id, new.ended_by_effect_id, '{end_mandate,dissolve_body,exclude}') then
    raise exception 'no applied decision ends this mandate' using errcode = '23514';
  end if;
  if new.suspended_at is distinct from old.suspended_at
      and (new.suspended_at is null) = exists (
        select from decision_effect e join decision d on d.space_id = e.space_id and d.id = e.decision_id
        where e.space_id = new.space_id and e.kind = 'end_mandate' and e.payload->>'mandateId' = new.id::text
          and d.state = 'open') then
    raise exception 'only a recall that is being decided holds a mandate back' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_mandate before update on mandate for each row execute function house.keep_mandate();
