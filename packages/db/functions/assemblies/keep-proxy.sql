-- A proxy is given from the convocation of an assembly until its end, under the ceiling that its rules say, and stays as it
-- was given until it is taken back (L7). Two that are given to one person come one after the other.
create or replace function house.keep_proxy() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  at text;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  select a.state into at from assembly a where a.space_id = new.space_id and a.id = new.assembly_id for no key update;
  if at not in ('agenda_open', 'agenda_frozen', 'checked_in', 'running') then
    raise exception 'proxies belong to the time of their assembly' using errcode = '23514';
  end if;
  if tg_op = 'UPDATE' then
    if old.revoked_at is not null then
      raise exception 'a proxy that was taken back stays so' using errcode = '23514';
    end if;
    return new;
  end if;
  if new.revoked_at is null and (select count(*) from given_proxy p where p.space_id = new.space_id
      and p.assembly_id = new.assembly_id and p.holder_id = new.holder_id and p.revoked_at is null)
    >= coalesce((house.policy_of_assembly(new.space_id, new.assembly_id) ->> 'proxiesPerHolder')::int, 0) then
    raise exception 'one person holds no more proxies than the rules say' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_proxy before insert or update on given_proxy for each row execute function house.keep_proxy();
