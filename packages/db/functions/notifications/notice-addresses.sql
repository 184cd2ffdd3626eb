set local role reliance_entry;

-- Where to write to people of a space about an event that concerns it: they hold a mandate there, belong to it, take part
-- or asked to; an event opens the addresses of its own space and of the one it names, and no other. Without those who
-- do without one of these kinds of mails (parted by commas; none: a mail that is always sent). Daily: they want what only
-- informs once a day, and this does.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.notice_addresses(p_event_space uuid, p_event uuid, p_space uuid, p_persons uuid[], p_kind text)
returns table (address text, lang text, daily boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (select min(e.address) from email_address e where e.person_id = p.id), p.lang,
    'informing' = any (string_to_array(p_kind, ',')) and exists (
      select from muted_mail m where m.person_id = p.id and m.kind = 'daily')
  from person p
  where p.id = any (p_persons)
    and exists (select from outbox o where o.space_id = p_event_space and o.id = p_event
                and (o.space_id = p_space or o.target_space_id = p_space))
    and (exists (select from membership m where m.space_id = p_space and m.person_id = p.id and m.left_at is null)
      or exists (select from mandate m where m.space_id = p_space and m.person_id = p.id)
      or exists (select from participation c where c.space_id = p_space and c.person_id = p.id)
      or exists (select from join_request j where j.space_id = p_space and j.person_id = p.id))
    and not exists (select from muted_mail m where m.person_id = p.id and m.kind = any (string_to_array(p_kind, ',')))
$$;
revoke all on function door.notice_addresses(uuid, uuid, uuid, uuid[], text) from public, reliance_app, reliance_worker;
grant execute on function door.notice_addresses(uuid, uuid, uuid, uuid[], text) to reliance_app;
