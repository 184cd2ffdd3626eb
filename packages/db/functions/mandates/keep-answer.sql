-- An answer comes before the decision is settled, and is counted for a voice that counts.
create or replace function house.keep_answer() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  -- Erasure takes away words and a name, whatever became of the decision.
  if tg_op = 'UPDATE' and (new.person_id, new.answer, new.is_counted, new.is_elector, new.content_hash)
      = (old.person_id, old.answer, old.is_counted, old.is_elector, old.content_hash) then return new; end if;
  if not exists (select from decision d where d.space_id = new.space_id and d.id = new.decision_id
                 and d.state in ('asking', 'open')) then
    raise exception 'this decision is settled' using errcode = '23514';
  end if;
  if new.is_elector and exists (
      select from decision d join body b on b.space_id = d.space_id and b.id = d.body_id and b.parent_id is null
      where d.space_id = new.space_id and d.id = new.decision_id
        and not exists (select from elector e where e.space_id = new.space_id and e.elector_id = new.elector_id
                        and e.counts_from <= d.proposed_at)) then
    raise exception 'this voice does not count yet' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_answer before insert or update on decision_answer for each row execute function house.keep_answer();
