-- What an organisation took a position on keeps its words: nobody comes to stand under others.
create or replace function house.keep_statement() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.text is distinct from old.text and exists (
      select from position p where p.space_id = old.space_id and p.statement_id = old.id) then
    raise exception 'a statement that was answered keeps its words' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_statement before update of text on statement for each row
  execute function house.keep_statement();
