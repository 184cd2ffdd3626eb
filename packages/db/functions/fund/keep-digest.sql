-- A text is kept with its own sha256: whoever reads the hash can count on the bytes.
create or replace function house.keep_digest() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.sha256 <> encode(sha256(convert_to(to_jsonb(new)->>tg_argv[0], 'UTF8')), 'hex') then
    raise exception 'this is the hash of another text' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_digest before insert on call_result for each row execute function house.keep_digest('text');
create or replace trigger keep_digest before insert on payout_file for each row execute function house.keep_digest('content');
