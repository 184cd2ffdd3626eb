set local role reliance_entry;

-- The person behind an address that a link has just proven; an unknown one becomes an account here. Of two links of one new
-- address, used at the same moment, the address itself decides by its key, so that no lock by number is needed, which a
-- database of several nodes would not share.
-- definer: reliance_entry; may call: nobody
create or replace function door.person_of_address(p_address text, p_lang text, p_new_person uuid)
returns uuid language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  insert into person (id, lang) values (p_new_person, p_lang);
  insert into email_address (address, person_id, proven_at) values (p_address, p_new_person, now())
  on conflict on constraint email_address_pkey do nothing;
  if not found then delete from person p where p.id = p_new_person; end if;
  select e.person_id into who from email_address e where e.address = p_address;
  return who;
end $$;
revoke all on function door.person_of_address(text, text, uuid) from public, reliance_app, reliance_worker;
