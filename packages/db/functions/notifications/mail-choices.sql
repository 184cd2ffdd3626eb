set local role reliance_entry;

-- Which kinds of mails the person behind a link to choose them does without.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.mail_choices(p_token_hash text)
returns table (lang text, muted text[])
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.lang, array(select m.kind from muted_mail m where m.person_id = p.id order by 1)
  from link l join email_address e on e.address = l.address join person p on p.id = e.person_id
  where l.token_hash = p_token_hash and l.purpose = 'choose_mails' and l.expires_at > now()
$$;
revoke all on function door.mail_choices(text) from public, reliance_app, reliance_worker;
grant execute on function door.mail_choices(text) to reliance_app;

-- The person behind a link does without these kinds of mails, and wants those again.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.choose_mails(p_token_hash text, p_mute text[], p_want text[])
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who uuid;
begin
  select e.person_id into who from link l join email_address e on e.address = l.address
  where l.token_hash = p_token_hash and l.purpose = 'choose_mails' and l.expires_at > now();
  if who is null then return false; end if;
  delete from muted_mail m where m.person_id = who and m.kind = any (p_want);
  insert into muted_mail (person_id, kind, muted_at) select who, k, now() from unnest(p_mute) k
  on conflict do nothing;
  return true;
end $$;
revoke all on function door.choose_mails(text, text[], text[]) from public, reliance_app, reliance_worker;
grant execute on function door.choose_mails(text, text[], text[]) to reliance_app;
