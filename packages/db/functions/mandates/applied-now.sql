-- Whether an effect of one of these kinds was applied in this very transaction, which brought its decision into force.
create or replace function house.applied_now(p_space uuid, p_effect uuid, p_kinds text[]) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select exists (select from decision_effect e where e.space_id = p_space and e.id = p_effect
                 and e.kind = any (p_kinds) and e.applied_xid = pg_current_xact_id()::text)
    or house.arrives_now(p_space)
$$;
