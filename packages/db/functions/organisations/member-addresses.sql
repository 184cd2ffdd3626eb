set local role reliance_entry;

-- Which of these addresses belong to members of the space entered: so that nobody is invited twice.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.member_addresses(p_addresses text[])
returns table (address text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.address from membership m join email_address e on e.person_id = m.person_id
  where m.space_id = (select nullif(current_setting('app.space_id', true), '')::uuid)
    and m.left_at is null and e.address = any (p_addresses)
$$;
revoke all on function door.member_addresses(text[]) from public, reliance_app, reliance_worker;
grant execute on function door.member_addresses(text[]) to reliance_app;
