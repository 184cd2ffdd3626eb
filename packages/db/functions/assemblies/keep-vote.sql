-- A vote is cast on an open ballot before its end, of its own kind, by whoever may vote; envelopes go when it has closed,
-- and what was in them comes in once they are gone, no more of it than people who voted (protocols §1.1, L5). The vote of
-- another is cast under a proxy that stands, as many as the rules say, and never over their own (L7).
create or replace function house.keep_vote() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  on_ballot ballot;
begin
  if house.arrives_now(coalesce(new.space_id, old.space_id)) then return coalesce(new, old); end if;
  if tg_op = 'DELETE' then
    if exists (select from ballot b where b.space_id = old.space_id and b.id = old.ballot_id and b.state = 'open') then
      raise exception 'an envelope stays while the ballot is open' using errcode = '23514';
    end if;
    return old;
  end if;
  select b.* into on_ballot from ballot b where b.space_id = new.space_id and b.id = new.ballot_id for share;
  if tg_table_name = 'opened_vote' then
    if on_ballot.state = 'closed' and on_ballot.secrecy = 'secret'
        and not exists (select from sealed_vote s where s.space_id = new.space_id and s.ballot_id = new.ballot_id)
        and (select count(*) from opened_vote o where o.space_id = new.space_id and o.ballot_id = new.ballot_id)
          < (select count(*) from ballot_elector e where e.space_id = new.space_id and e.ballot_id = new.ballot_id and e.has_voted)
      then return new; end if;
    raise exception 'a secret ballot is opened once it has closed' using errcode = '23514';
  end if;
  if on_ballot.state <> 'open' or on_ballot.closes_at <= house.space_now(new.space_id) then
    raise exception 'the ballot is not open' using errcode = '23514';
  end if;
  if on_ballot.secrecy <> (case tg_table_name when 'vote' then 'named' else 'secret' end) then
    raise exception 'this ballot is voted on otherwise' using errcode = '23514';
  end if;
  if not exists (select from ballot_elector e where e.space_id = new.space_id and e.ballot_id = new.ballot_id
                 and e.person_id = new.voter_id and e.status = 'entitled') then
    raise exception 'this person does not vote' using errcode = '23514';
  end if;
  if new.cast_by <> new.voter_id then
    if tg_op = 'UPDATE' and old.cast_by = old.voter_id then
      raise exception 'a proxy does not replace one’s own vote' using errcode = '23514';
    end if;
    if on_ballot.online_reason is not null or not exists (select from given_proxy p where p.space_id = new.space_id
        and p.assembly_id = on_ballot.assembly_id and p.giver_id = new.voter_id and p.holder_id = new.cast_by
        and p.revoked_at is null) then
      raise exception 'a vote is cast by its person, or by the holder of their proxy' using errcode = '23514';
    end if;
    -- Two votes that one holder casts come one after the other, so that they are counted.
    perform from ballot_elector e where e.space_id = new.space_id and e.ballot_id = new.ballot_id
      and e.person_id = new.cast_by for no key update;
    if (select count(*) from (
          select v.voter_id from vote v where v.space_id = new.space_id and v.ballot_id = new.ballot_id
            and v.cast_by = new.cast_by and v.voter_id not in (new.cast_by, new.voter_id)
          union all
          select s.voter_id from sealed_vote s where s.space_id = new.space_id and s.ballot_id = new.ballot_id
            and s.cast_by = new.cast_by and s.voter_id not in (new.cast_by, new.voter_id)) held)
      >= coalesce((house.policy_of_assembly(new.space_id, on_ballot.assembly_id) ->> 'proxiesPerHolder')::int, 0) then
      raise exception 'one person casts no more votes of others than the rules say' using errcode = '23514';
    end if;
  end if;
  return new;
end $$;
create or replace trigger keep_vote before insert or update on vote for each row execute function house.keep_vote();
create or replace trigger keep_vote before insert or update or delete on sealed_vote for each row execute function house.keep_vote();
create or replace trigger keep_vote before insert on opened_vote for each row execute function house.keep_vote();

-- The electorate is fixed while the ballot is open: nobody is put on it or taken off it before or after.
create or replace function house.keep_elector_of_ballot() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (select from ballot b where b.space_id = new.space_id and b.id = new.ballot_id and b.state = 'open') then
    raise exception 'the electorate of a ballot is that of its time' using errcode = '23514';
  end if;
  if tg_op = 'UPDATE' and (old.status = 'entitled' and new.status <> 'entitled' or old.has_voted and not new.has_voted) then
    raise exception 'nobody is taken off an electorate' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_elector_of_ballot before insert or update on ballot_elector for each row
  execute function house.keep_elector_of_ballot();
