set local role reliance_entry;

-- A space that comes from another instance: founded under its own id, without anybody, in the transaction that takes its
-- rows in. Nothing is written when the space or its address is there.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.import_space(p_space uuid, p_kind text, p_slug text)
returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform set_config('app.space_id', '', true);
  if p_kind not in ('organisation', 'coalition') then return 'kind_unknown'; end if;
  if exists (select from slug s where s.slug = p_slug) then return 'slug_taken'; end if;
  insert into space (id, kind, imported_at) values (p_space, p_kind, transaction_timestamp()) on conflict (id) do nothing;
  if not found then return 'space_there'; end if;
  insert into slug (slug, space_id) values (p_slug, p_space);
  perform set_config('app.space_id', p_space::text, true);
  return 'founded';
end $$;
revoke all on function door.import_space(uuid, text, text) from public, reliance_app, reliance_worker;
grant execute on function door.import_space(uuid, text, text) to reliance_app;

-- The operator says who a person of an imported space is here; whoever is known already stays who they are. Their voices
-- count at once in the spaces that came from elsewhere.
-- definer: reliance_entry; may call: reliance_worker
create or replace function door.link_person(p_person uuid, p_address text, p_lang text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from door.traces_of(p_person)) then return false; end if;
  if exists (select from email_address e where e.address = p_address) then return false; end if;
  insert into person (id, lang) values (p_person, p_lang) on conflict (id) do nothing;
  if not found then return false; end if;
  -- Two at the same moment: the key refuses one, and its transaction with it.
  insert into email_address (address, person_id, proven_at) values (p_address, p_person, now());
  insert into elector (space_id, elector_id, admitted_at, counts_from, seen_at)
  select m.space_id, p_person, now(), now(), now() from membership m join space s on s.id = m.space_id
  where m.person_id = p_person and m.left_at is null and m.level = 'member' and s.imported_at is not null
  on conflict do nothing;
  return true;
end $$;
revoke all on function door.link_person(uuid, text, text) from public, reliance_app, reliance_worker;
grant execute on function door.link_person(uuid, text, text) to reliance_worker;
