-- A ballot begins as a draft, goes on and never back; what is asked and how it is counted are fixed once it opens, its
-- options once somebody voted, and nothing of it changes once it is proclaimed or void (protocols §1.1). One that is held
-- between two assemblies closes at its hour, or once everybody has voted (R120). Where the policy has a quorum, no ballot opens
-- while those there and represented, whoever of them votes, are too few; one that counts its own quorum does (R93).
create or replace function house.keep_ballot() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  steps constant text[] := '{draft,open,closed,proclaimed}';
  quorum jsonb;
  there integer;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    if new.state = 'draft' and new.opened_at is null then return new; end if;
    raise exception 'a ballot begins as a draft' using errcode = '23514';
  end if;
  if old.state in ('proclaimed', 'void') then
    raise exception 'a ballot that is settled stays as it is' using errcode = '23514';
  end if;
  if new.state <> 'void' and array_position(steps, new.state) - array_position(steps, old.state) not in (0, 1) then
    raise exception 'a ballot goes on one step after the other' using errcode = '23514';
  end if;
  if old.state <> 'draft' and (new.wording, new.rule, new.secrecy, new.is_remote, new.group_ids, new.effects, new.opened_at,
      new.roll_count, new.group_rolls, new.public_key, new.online_reason, new.closes_at)
    is distinct from (old.wording, old.rule, old.secrecy, old.is_remote, old.group_ids, old.effects, old.opened_at,
      old.roll_count, old.group_rolls, old.public_key, old.online_reason, old.closes_at) then
    raise exception 'what is voted on is fixed once the ballot is open' using errcode = '23514';
  end if;
  if new.state = 'open' and old.state = 'draft' and new.rule ->> 'method' <> 'sense_check' then
    quorum := nullif(house.policy_of_assembly(new.space_id, new.assembly_id) -> 'quorum', 'null');
    if quorum is not null and not (new.is_remote and new.rule ->> 'method' = 'majority'
        and coalesce((new.rule #>> '{quorum,parts}')::int * (quorum ->> 'of')::int
          >= (quorum ->> 'parts')::int * (new.rule #>> '{quorum,of}')::int, false)) then
      select count(distinct s.person_id) into there from assembly_stay s
      where s.space_id = new.space_id and s.assembly_id = new.assembly_id and s.left_at is null;
      select there + count(*) into there from given_proxy p
      where p.space_id = new.space_id and p.assembly_id = new.assembly_id and p.revoked_at is null
        and exists (select from assembly_stay s where s.space_id = p.space_id and s.assembly_id = p.assembly_id
          and s.person_id = p.holder_id and s.left_at is null)
        and not exists (select from assembly_stay s where s.space_id = p.space_id and s.assembly_id = p.assembly_id
          and s.person_id = p.giver_id and s.left_at is null);
      if there * (quorum ->> 'of')::int < new.roll_count * (quorum ->> 'parts')::int then
        raise exception 'too few are there to decide' using errcode = '23514';
      end if;
    end if;
  end if;
  if new.state = 'closed' and old.state = 'open' and old.online_reason is not null
      and old.closes_at > house.space_now(new.space_id)
      and exists (select from ballot_elector e where e.space_id = new.space_id and e.ballot_id = new.id
        and e.status = 'entitled' and not e.has_voted) then
    raise exception 'a vote between two assemblies runs to its hour' using errcode = '23514';
  end if;
  if old.state not in ('draft', 'open') and (new.closed_at, new.present_count) is distinct from (old.closed_at, old.present_count) then
    raise exception 'a ballot closes once' using errcode = '23514';
  end if;
  if new.options is distinct from old.options and (old.state not in ('draft', 'open')
      or exists (select from vote v where v.space_id = new.space_id and v.ballot_id = new.id)
      or exists (select from sealed_vote s where s.space_id = new.space_id and s.ballot_id = new.id)) then
    raise exception 'the options are fixed once somebody voted' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_ballot before insert or update on ballot for each row execute function house.keep_ballot();
