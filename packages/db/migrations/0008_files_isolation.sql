-- Files are visible in their own space only; a piece is written once.
select house.isolate('file', 'select, insert, update, delete');--> statement-breakpoint
select house.isolate('file_chunk', 'select, insert, delete');--> statement-breakpoint
select house.isolate('file_usage', 'select, insert, update');--> statement-breakpoint

-- What core promises is also true of the rows: 20 MB a file, 512 KiB a piece, whole before it is used.
alter table file add constraint weight_in_bounds check (bytes between 1 and 20971520);--> statement-breakpoint
alter table file add constraint whole_at_once check (
  (stored_at is null) = (sha256 is null) and (stored_at is null) = (media_type is null));--> statement-breakpoint
alter table file add constraint whole_before_attached check (
  (attached_kind is null) = (attached_id is null) and (attached_kind is null or stored_at is not null));--> statement-breakpoint
alter table file_chunk add constraint piece_in_bounds check (octet_length(content) between 1 and 524288);--> statement-breakpoint
alter table file_usage add constraint usage_in_bounds check (bytes between 0 and 1073741824);--> statement-breakpoint

-- A file that is whole stays what it is, and one that is attached stays where it is: it is a proof.
create function house.keep_stored_file() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.stored_at is not null and (new.name, new.bytes, new.media_type, new.sha256, new.stored_at)
      is distinct from (old.name, old.bytes, old.media_type, old.sha256, old.stored_at) then
    raise exception 'a stored file does not change' using errcode = '23514';
  end if;
  if old.attached_kind is not null
      and (new.attached_kind, new.attached_id) is distinct from (old.attached_kind, old.attached_id) then
    raise exception 'an attached file stays where it is' using errcode = '23514';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger keep_stored_file before update on file for each row execute function house.keep_stored_file();
