set local role reliance_entry;

-- Whoever signs by the link of an invitation comes in first: a session of the person behind its address, who becomes an
-- account where it is nobody's. The link stays open: what it does is done after, and uses it.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.come_invited(p_token_hash text, p_new_person uuid, p_session_hash text, p_minutes int)
returns table (person_id uuid, name text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held link%rowtype;
  who uuid;
begin
  select l.* into held from link l
  join organisation_invitation i on i.space_id = l.act_space_id and i.id = l.subject_id and i.link_id = l.id
    and i.address = l.address and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null
  where l.token_hash = p_token_hash and l.purpose = 'join_coalition' and l.consumed_at is null
    and l.expires_at > pg_catalog.now()
    and not exists (select from closure c where c.space_id = l.act_space_id and c.reopened_at is null)
  for update of l;
  if not found then return; end if;
  who := door.person_of_address(held.address, held.lang, p_new_person);
  insert into session (id_hash, person_id, expires_at) values (p_session_hash, who, pg_catalog.now() + make_interval(mins => p_minutes));
  return query select p.id, p.name from person p where p.id = who;
end $$;
revoke all on function door.come_invited(text, uuid, text, integer) from public, reliance_app, reliance_worker;
grant execute on function door.come_invited(text, uuid, text, integer) to reliance_app;

-- The organisations of the person behind the address of an invitation, by name: whoever holds its link chooses one of them.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.homes_invited(p_token_hash text)
returns table (organisation_id uuid, name text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.space_id, o.name
  from link l
  join organisation_invitation i on i.space_id = l.act_space_id and i.id = l.subject_id and i.link_id = l.id
  join email_address e on e.address = l.address
  join membership m on m.person_id = e.person_id and m.left_at is null and m.level = 'member'
  join organisation o on o.space_id = m.space_id
  where l.token_hash = p_token_hash and l.purpose = 'join_coalition' and l.consumed_at is null
    and l.expires_at > pg_catalog.now()
  order by o.name, o.space_id
$$;
revoke all on function door.homes_invited(text) from public, reliance_app, reliance_worker;
grant execute on function door.homes_invited(text) to reliance_app;
