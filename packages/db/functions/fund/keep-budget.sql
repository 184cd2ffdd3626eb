-- What of a line of the budget is taken by payments that were approved or made, beside one of them.
create or replace function house.budget_taken(p_space uuid, p_line uuid, p_except uuid) returns numeric
language sql stable set search_path = pg_catalog, public as $$
  select coalesce(sum(p.cents), 0) from payout p
  where p.space_id = p_space and p.budget_line_id = p_line and p.id is distinct from p_except
    and p.state in ('approved', 'in_file', 'paid')
$$;

-- What the newest budget of its year leaves on a line; null where that budget does not have it.
create or replace function house.budget_left(p_space uuid, p_line uuid, p_except uuid) returns numeric
language sql stable set search_path = pg_catalog, public as $$
  select a.cents - house.budget_taken(p_space, p_line, p_except)
  from budget_amount a where a.space_id = p_space and a.line_id = p_line and a.budget_id = (
    select b.id from budget b join budget_line l on l.space_id = b.space_id and l.year = b.year
    where l.space_id = p_space and l.id = p_line order by b.adopted_at desc, b.id desc limit 1)
$$;

-- A budget is the one that its decision adopted, and keeps each line on which something was spent.
create or replace function house.keep_budget() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (
      select from decision_effect e where e.space_id = new.space_id and e.id = new.effect_id
        and e.payload->>'budgetId' = new.id::text and e.payload->>'year' = new.year::text) then
    raise exception 'a budget is as it was decided' using errcode = '23514';
  end if;
  perform from coalition c where c.space_id = new.space_id for update;
  if exists (
      select from budget_line l, decision_effect e
      where l.space_id = new.space_id and l.year = new.year and house.budget_taken(l.space_id, l.id, null) > 0
        and e.space_id = new.space_id and e.id = new.effect_id
        and not e.payload->'lines' @> jsonb_build_array(jsonb_build_object('lineId', l.id))) then
    raise exception 'a line on which something was spent stays' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_budget before insert on budget for each row execute function house.keep_budget();

-- A line is called, and gets, what the decision says, in the year of its budget.
create or replace function house.keep_budget_amount() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (
      select from budget b join budget_line l on l.space_id = b.space_id and l.year = b.year and l.id = new.line_id
      join decision_effect e on e.space_id = b.space_id and e.id = b.effect_id,
      jsonb_array_elements(e.payload->'lines') said
      where b.space_id = new.space_id and b.id = new.budget_id and said->>'lineId' = new.line_id::text
        and said->>'name' = new.name and said->>'purpose' = new.purpose
        and (said->>'amount')::numeric * 100 = new.cents) then
    raise exception 'a line of a budget is as it was decided' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_budget_amount before insert on budget_amount for each row
  execute function house.keep_budget_amount();
