-- The policy that a body had decided when its assembly was convened; null where nobody decided any: what a default says is
-- for the application, and nothing here rests on it (L7).
create or replace function house.policy_of_assembly(of_space uuid, of_assembly uuid) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select p.policy from assembly a
  join assembly_policy p on p.space_id = a.space_id and p.body_id = a.body_id
    and p.adopted_at <= coalesce(a.convened_at, 'infinity')
  where a.space_id = of_space and a.id = of_assembly
  order by p.version desc limit 1
$$;
