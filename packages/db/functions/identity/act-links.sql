set local role reliance_entry;

-- A link for one act, or for choosing mails (L15): a person who only reads their mail enters one space, for one act, once.
-- It is for an address; who that is, and what they may do there, is asked when it is used. The same id again is the same
-- mail again.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.keep_act_link(p_id uuid, p_token_hash text, p_purpose text, p_address text, p_lang text,
                                   p_space uuid, p_subject uuid, p_organisation uuid, p_minutes int)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if p_purpose = 'sign_in' or p_purpose like 'reply\_%' then raise exception 'not an act' using errcode = '22023'; end if;
  insert into link (id, token_hash, purpose, address, lang, expires_at, act_space_id, subject_id, organisation_id)
  values (p_id, p_token_hash, p_purpose, p_address, p_lang, now() + make_interval(mins => p_minutes),
    p_space, p_subject, p_organisation)
  on conflict (id) do nothing;
end $$;
revoke all on function door.keep_act_link(uuid, text, text, text, text, uuid, uuid, uuid, integer) from public, reliance_app, reliance_worker;
grant execute on function door.keep_act_link(uuid, text, text, text, text, uuid, uuid, uuid, integer) to reliance_app;

-- What such a link is worth, without using it: mail scanners open links. What answers a mail is no page.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.act_link(p_token_hash text)
returns table (id uuid, state text, purpose text, address text, lang text, space_id uuid, subject_id uuid,
               organisation_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.id, case when l.consumed_at is not null then 'used'
                    when l.expires_at <= now() then 'expired' else 'open' end,
         l.purpose, l.address, l.lang, l.act_space_id, l.subject_id, l.organisation_id
  from link l where l.token_hash = p_token_hash and l.purpose not in ('sign_in', 'choose_mails')
    and l.purpose not like 'reply\_%'
$$;
revoke all on function door.act_link(text) from public, reliance_app, reliance_worker;
grant execute on function door.act_link(text) to reliance_app;

-- The link of a mail that is not sent after all.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.drop_link(p_id uuid)
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from link where id = p_id and consumed_at is null
$$;
revoke all on function door.drop_link(uuid) from public, reliance_app, reliance_worker;
grant execute on function door.drop_link(uuid) to reliance_app;

-- The links of mails that lead to acts in the space entered.
-- definer: reliance_entry; may call: reliance_app
create or replace function door.drop_links_here()
returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from link where act_space_id = (select nullif(current_setting('app.space_id', true), '')::uuid)
$$;
revoke all on function door.drop_links_here() from public, reliance_app, reliance_worker;
grant execute on function door.drop_links_here() to reliance_app;
