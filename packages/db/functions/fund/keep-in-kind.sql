-- A gift in kind begins as declared, by a member organisation, and is answered once, by the giver or for another member.
-- What was countersigned is taken back once, by the treasury; what it says never changes (no right to it).
create or replace function house.keep_in_kind() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'declared' then
      raise exception 'a gift in kind begins as declared' using errcode = '23514';
    end if;
  elsif old.state <> 'declared' and (old.undone_at is not null or new.undone_at is null
      or (new.state, new.settled_by, new.settled_organisation_id, new.settled_mandate_id, new.settled_at, new.reason)
        is distinct from
        (old.state, old.settled_by, old.settled_organisation_id, old.settled_mandate_id, old.settled_at, old.reason)) then
    raise exception 'a gift in kind is answered once' using errcode = '23514';
  elsif old.state = 'declared' and (new.state = 'declared' or new.undone_at is not null) then
    raise exception 'a gift in kind is answered before it is taken back' using errcode = '23514';
  end if;
  if new.undone_at is null and not exists (
      select from member_organisation m where m.space_id = new.space_id and m.status = 'joined'
        and m.organisation_id = coalesce(new.settled_organisation_id, new.organisation_id)) and new.state <> 'withdrawn' then
    raise exception 'a member organisation gives and countersigns' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_in_kind before insert or update on in_kind_gift for each row
  execute function house.keep_in_kind();

-- When the transaction ends, what was countersigned stands in the ledger, and what was taken back was reversed there.
create or replace function house.need_in_kind_entry() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.state = 'countersigned' and not exists (
      select from fund_entry e where e.space_id = new.space_id and e.key = 'in_kind:' || new.id::text)
    or new.undone_at is not null and not exists (
      select from fund_entry e where e.space_id = new.space_id and e.key = 'in_kind_undone:' || new.id::text) then
    raise exception 'what is countersigned stands in the ledger' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger if exists need_in_kind_entry on in_kind_gift;
create constraint trigger need_in_kind_entry after insert or update on in_kind_gift deferrable initially deferred
  for each row execute function house.need_in_kind_entry();

-- The lines of the entry of a gift: what was used against where it came from. `p_sign` -1 takes it back.
create or replace function house.in_kind_lines(given in_kind_gift, p_sign int) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select jsonb_build_array(
    jsonb_build_array('books', case given.kind when 'goods' then 'given_goods' when 'time' then 'given_time'
      else 'given_services' end, -p_sign * given.value_cents),
    jsonb_build_array('books', 'used_' || given.kind, p_sign * given.value_cents))
$$;

-- Money and gifts in kind never meet in an entry: the entry of a gift that was countersigned is made once, of its value
-- and on its accounts alone, and no other entry touches these. ALWAYS, as the other rules of the ledger.
create or replace function house.keep_in_kind_apart() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  given in_kind_gift;
  is_back constant boolean := new.reverses_id is not null;
begin
  if new.cause_kind is distinct from 'in_kind' then
    if exists (select from fund_posting p where p.space_id = new.space_id and p.entry_id = new.id
               and p.account_set = 'books' and p.code ~ '^(used|given)_') then
      raise exception 'only a gift in kind moves the accounts of gifts in kind' using errcode = '23514';
    end if;
    return null;
  end if;
  select * into given from in_kind_gift g where g.space_id = new.space_id and g.id = new.cause_id
    and g.state = 'countersigned' and (g.undone_at is not null or not is_back);
  if not found
      or new.key <> (case when is_back then 'in_kind_undone:' else 'in_kind:' end) || given.id::text
      or is_back and not exists (select from fund_entry made where made.space_id = new.space_id
           and made.id = new.reverses_id and made.key = 'in_kind:' || given.id::text)
      or house.in_kind_lines(given, case when is_back then -1 else 1 end)
        is distinct from (select l.lines from house.fund_lines(new.space_id, new.id, 1) l) then
    raise exception 'the entry of a gift in kind is that of its countersigned value' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger if exists keep_in_kind_apart on fund_entry;
create constraint trigger keep_in_kind_apart after insert on fund_entry deferrable initially deferred
  for each row execute function house.keep_in_kind_apart();
alter table fund_entry enable always trigger keep_in_kind_apart;
