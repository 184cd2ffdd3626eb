-- What left the provider's balance arrives at the bank as one movement of the same amount, which is set aside as that.
create or replace function house.keep_card_payout() returns trigger language plpgsql
set search_path = pg_catalog, public as $$
begin
  if new.line_id is not null and not exists (
      select from bank_line l where l.space_id = new.space_id and l.id = new.line_id and l.removed_at is null
        and l.cents = new.own_cents + new.outside_cents) then
    raise exception 'a payout is a movement of the bank of the same amount' using errcode = '23514';
  end if;
  if tg_op = 'UPDATE' and old.failed_at is not null and new.failed_at is distinct from old.failed_at then
    raise exception 'a payout comes back once' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_card_payout before insert or update on card_payout for each row
  execute function house.keep_card_payout();
