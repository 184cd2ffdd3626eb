-- What was paid stays paid, and a payment is one page and one payment of the provider.
create or replace function house.keep_card_payment() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.state = 'paid' and new.state <> 'paid' then
    raise exception 'what was paid stays paid' using errcode = '23514';
  end if;
  if old.session_ref is not null and new.session_ref is distinct from old.session_ref
      or old.intent_ref is not null and new.intent_ref is distinct from old.intent_ref then
    raise exception 'a payment is one at the provider' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_card_payment before update on card_payment for each row
  execute function house.keep_card_payment();

-- Of one payment there is never less than nothing nor more than it was. Looked at when the transaction ends: an archive may
-- bring what was given back before what was paid.
create or replace function house.keep_card_movement() returns trigger language plpgsql
set search_path = pg_catalog, public as $$
begin
  if not exists (
      select from card_payment p where p.space_id = new.space_id and p.id = new.payment_id and p.term_id = new.term_id
        and (select sum(m.gross_cents) from card_movement m where m.space_id = p.space_id and m.payment_id = p.id)
          between 0 and p.cents) then
    raise exception 'a payment is between nothing and what was paid' using errcode = '23514';
  end if;
  return null;
end $$;
drop trigger if exists keep_card_movement on card_movement;
create constraint trigger keep_card_movement after insert on card_movement deferrable initially deferred
  for each row execute function house.keep_card_movement();

-- A contribution by card is what its movement did to the payment, for the organisation and the year that paid.
create or replace function house.keep_card_contribution() returns trigger language plpgsql
set search_path = pg_catalog, public as $$
begin
  if new.movement_id is not null and not exists (
      select from card_movement m join card_payment p on p.space_id = m.space_id and p.id = m.payment_id
      where m.space_id = new.space_id and m.id = new.movement_id and m.gross_cents = new.cents
        and p.organisation_id = new.organisation_id and p.year = new.year) then
    raise exception 'a contribution by card is what the provider says' using errcode = '23514';
  end if;
  return null;
end $$;
create or replace trigger keep_card_contribution after insert on contribution for each row
  execute function house.keep_card_contribution();

-- The fees of a payment are told in one batch, once.
create or replace function house.keep_fee_batch() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.fee_batch is not null and new.fee_batch is distinct from old.fee_batch then
    raise exception 'a fee is told once' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_fee_batch before update on card_movement for each row
  execute function house.keep_fee_batch();
