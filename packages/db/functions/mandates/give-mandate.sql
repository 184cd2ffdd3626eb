-- A mandate is the one that an applied effect of a decision gives, to whom it says and for as long.
create or replace function house.give_mandate() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not house.applied_now(new.space_id, new.effect_id, '{give_mandate}') or not exists (
      select from decision_effect e join role r on r.space_id = e.space_id and r.id = new.role_id
      join decision d on d.space_id = e.space_id and d.id = e.decision_id
      where e.space_id = new.space_id and e.id = new.effect_id and d.body_id = new.decided_by_body_id
        and e.payload->>'mandateId' = new.id::text and e.payload->>'roleId' = new.role_id::text
        and e.payload->'personIds'->>0 = new.person_id::text and r.body_id = new.body_id
        and e.payload->>'startsOn' = new.starts_on::text and e.payload->>'endsOn' = new.ends_on::text
        -- What a decision of before does not say is none.
        and coalesce(e.payload->>'reportRhythm', 'none') = new.report_rhythm
        and (e.payload->>'ceilingCents')::bigint is not distinct from new.ceiling_cents
        and coalesce((e.payload->>'mayBind')::boolean, false) = new.may_bind
        and (e.payload->>'renewsMandateId')::uuid is not distinct from new.renews_mandate_id
        and new.powers <@ r.powers) then
    raise exception 'no applied decision gives this mandate' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger give_mandate before insert on mandate for each row execute function house.give_mandate();
