-- Two links of one new address, used at the same moment, make one person: the address itself decides, by its key, so
-- that no lock by number is needed, which a database of several nodes would not share.
set local role reliance_entry;--> statement-breakpoint
create or replace function door.consume_link(p_token_hash text, p_person uuid, p_session_hash text, p_session_days int)
returns table (person_id uuid, address text, next text, is_new boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  used link%rowtype;
  who uuid;
  fresh boolean := false;
begin
  update link set consumed_at = now()
  where token_hash = p_token_hash and consumed_at is null and expires_at > now()
  returning * into used;
  if not found then return; end if;
  insert into person (id, lang) values (p_person, used.lang);
  insert into email_address (address, person_id, proven_at) values (used.address, p_person, now())
  on conflict on constraint email_address_pkey do nothing;
  fresh := found;
  if not fresh then delete from person p where p.id = p_person; end if;
  select e.person_id into who from email_address e where e.address = used.address;
  insert into session (id_hash, person_id, expires_at)
  values (p_session_hash, who, now() + make_interval(days => p_session_days));
  return query select who, used.address, used.next, fresh;
end $$;--> statement-breakpoint
reset role;
