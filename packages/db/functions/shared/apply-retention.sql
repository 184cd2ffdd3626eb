set local role reliance_relay;

-- What served and is kept for thirty days more: then nothing says to whom a mail went, or what was answered. A change of
-- address that nobody ended goes as the links do.
-- definer: reliance_relay; may call: reliance_worker
create or replace function door.apply_retention()
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from link where expires_at < now() - interval '30 days';
  delete from session where expires_at < now() - interval '30 days';
  delete from address_change where expires_at < now() - interval '30 days';
  delete from rate_limit where expire < now() - interval '30 days';
  delete from mail_reply where handled_at < now() - interval '30 days';
  delete from gathered_mail where gathered_at < now() - interval '30 days';
  delete from sent_mail where at < now() - interval '30 days';
  delete from request where at < now() - interval '30 days';
  delete from outbox where done_at < now() - interval '30 days';
  delete from organisation_invitation
  where coalesce(accepted_at, declined_at, withdrawn_at, expires_at) < now() - interval '30 days';
$$;
revoke all on function door.apply_retention() from public, reliance_app, reliance_worker;
grant execute on function door.apply_retention() to reliance_worker;
