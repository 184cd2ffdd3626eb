set local role reliance_entry;

-- Written once an hour at most: reading a page must not write each time. Once a day, that the voices this person answers
-- for were seen.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.touch_session(p_hash text)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  update session set used_at = now() where id_hash = p_hash and used_at < now() - interval '1 hour'
  returning person_id into who;
  if who is null then return; end if;
  update elector e set seen_at = now()
  where (e.seen_at is null or e.seen_at < now() - interval '12 hours')
    and (e.elector_id = who or e.elector_id in (
      select m.space_id from mandate m where m.person_id = who and 'coalitions.sign' = any (m.powers)
        and m.accepted_at is not null and m.recalled_at is null and m.resigned_at is null and m.ends_at > now()));
end $$;
revoke all on function door.touch_session(text) from public, reliance_app, reliance_worker;
grant execute on function door.touch_session(text) to reliance_app;
