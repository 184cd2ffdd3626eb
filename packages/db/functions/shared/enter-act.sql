set local role reliance_entry;

-- Enters the space of an open link as the person behind its address, with the rights they have there now. With
-- `p_new_person` it is used in the same transaction as the act: what is refused leaves it as it was. Somebody who is
-- invited may be nobody's account yet: they become one by their answer. Where it is closed the link is not used up, and
-- nobody becomes an account.
-- An invitation of an organisation is entered by the link of its last mail alone, with the mandates that the person behind
-- the address holds at home: what they sign for is read there. Nobody becomes an account by it here (`come_invited`).
-- definer: reliance_entry; may call: reliance_app
create or replace function door.enter_act(p_token_hash text, p_new_person uuid)
returns table (person_id uuid, kind text, rank text, display_name text, organisation_ids uuid[], mandates jsonb,
               now timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held link%rowtype;
  who uuid;
  homes uuid[];
  entered record;
  shut boolean;
begin
  perform set_config('app.space_id', '', true);
  if p_new_person is not null then
    perform from link l where l.token_hash = p_token_hash for update;
  end if;
  select l.* into held from link l
  where l.token_hash = p_token_hash and l.purpose not in ('sign_in', 'choose_mails')
    and l.consumed_at is null and l.expires_at > pg_catalog.now();
  if not found then return; end if;
  shut := door.hold_closed(held.act_space_id);
  select e.person_id into who from email_address e where e.address = held.address;
  if held.purpose = 'answer_invitation' then
    if not exists (select from invitation i where i.space_id = held.act_space_id and i.id = held.subject_id
                   and i.address = held.address) then return; end if;
    if p_new_person is not null and not shut then
      who := door.person_of_address(held.address, held.lang, p_new_person);
    end if;
    select who as person_id, s.kind, 'invited' as rank,
           coalesce((select p.name from person p where p.id = who), '') as display_name,
           '{}'::uuid[] as organisation_ids, '[]'::jsonb as mandates,
           pg_catalog.now() + make_interval(secs => s.clock_offset_ms / 1000.0) as now
      into entered from space s where s.id = held.act_space_id;
    perform set_config('app.space_id', held.act_space_id::text, true);
  elsif held.purpose = 'join_coalition' then
    if not exists (select from organisation_invitation i where i.space_id = held.act_space_id and i.id = held.subject_id
                   and i.link_id = held.id) then return; end if;
    homes := array(select m.space_id from membership m
                   where m.person_id = who and m.left_at is null and m.level = 'member' order by m.space_id);
    select who as person_id, s.kind, 'invited' as rank,
           coalesce((select p.name from person p where p.id = who), '') as display_name,
           homes as organisation_ids, door.mandates_of(who, homes) as mandates,
           pg_catalog.now() + make_interval(secs => s.clock_offset_ms / 1000.0) as now
      into entered from space s where s.id = held.act_space_id;
    perform set_config('app.space_id', held.act_space_id::text, true);
  else
    if who is null then return; end if;
    select * into entered from door.enter_as(who, held.act_space_id);
    if not found then return; end if;
  end if;
  if p_new_person is not null and not shut then update link l set consumed_at = pg_catalog.now() where l.id = held.id; end if;
  return query select entered.person_id, entered.kind, entered.rank, entered.display_name,
    entered.organisation_ids, entered.mandates, entered.now;
end $$;
revoke all on function door.enter_act(text, uuid) from public, reliance_app, reliance_worker;
grant execute on function door.enter_act(text, uuid) to reliance_app;
