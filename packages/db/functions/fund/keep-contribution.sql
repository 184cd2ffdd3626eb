-- What is taken back is the exact mirror of what was received, and the contributions of a movement of the bank make
-- that movement or nothing: a payment counts once, whole, for one organisation. What is moved from one year
-- to another was paid beyond the promise of the first; what is given back was paid beyond it too.
create or replace function house.keep_contribution() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.undoes_id is not null and not exists (
      select from contribution c where c.space_id = new.space_id and c.id = new.undoes_id and c.undoes_id is null
        and c.cents = -new.cents and (c.organisation_id, c.year, c.basis) = (new.organisation_id, new.year, new.basis)
        and c.line_id is not distinct from new.line_id) then
    raise exception 'a contribution is taken back as it was received' using errcode = '23514';
  end if;
  if new.line_id is not null and not exists (
      select from bank_line l where l.space_id = new.space_id and l.id = new.line_id and l.removed_at is null
        and (select sum(c.cents) from contribution c where c.space_id = new.space_id and c.line_id = new.line_id)
          in (0, l.cents)) then
    raise exception 'a movement of the bank is one contribution' using errcode = '23514';
  end if;
  if new.move_id is not null and not exists (
      select from contribution c where c.space_id = new.space_id and c.move_id = new.move_id
      having count(*) = 2 and sum(c.cents) = 0 and count(distinct c.year) = 2
        and count(distinct c.organisation_id) = 1) then
    raise exception 'what is moved leaves one year of an organisation for another' using errcode = '23514';
  end if;
  if new.cents < 0 and new.undoes_id is null and new.basis in ('moved', 'refund') and (
      select sum(c.cents) from contribution c where c.space_id = new.space_id
        and (c.organisation_id, c.year) = (new.organisation_id, new.year)) < coalesce((
      select p.pledged_cents from pledge p where p.space_id = new.space_id and p.superseded_at is null
        and (p.organisation_id, p.year) = (new.organisation_id, new.year)), 0) then
    raise exception 'only what was paid beyond a promise leaves it' using errcode = '23514';
  end if;
  -- What the provider of payments by card gives back is a fact; people undo what counts elsewhere first.
  if new.cents < 0 and new.movement_id is null and (
      select sum(c.cents) from contribution c where c.space_id = new.space_id
        and (c.organisation_id, c.year) = (new.organisation_id, new.year)) < 0 then
    raise exception 'what counts elsewhere is undone there first' using errcode = '23514';
  end if;
  return null;
end $$;
create or replace trigger keep_contribution after insert on contribution for each row
  execute function house.keep_contribution();
