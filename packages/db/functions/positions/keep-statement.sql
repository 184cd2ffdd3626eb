-- What an organisation took a position on keeps its words: others are its next version, beside which the former stay. What was
-- withdrawn stays as it was.
create or replace function house.keep_statement() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.withdrawn_at is not null then
    raise exception 'a statement that was withdrawn stays as it was' using errcode = '23514';
  end if;
  if new.version is distinct from old.version then
    if new.version <> old.version + 1 or not exists (
        select from statement_wording w where w.space_id = old.space_id and w.statement_id = old.id
          and w.version = old.version and w.text = old.text) then
      raise exception 'the former words of a statement stay beside its next version' using errcode = '23514';
    end if;
  elsif new.text is distinct from old.text and exists (
      select from position p where p.space_id = old.space_id and p.statement_id = old.id) then
    raise exception 'a statement that was answered keeps its words' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_statement before update of text, version, withdrawn_at on statement for each row
  execute function house.keep_statement();
