-- An expense is a member organisation's, or the coalition's own; what it was for stays once the bank has it.
create or replace function house.keep_expense() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' and new.organisation_id is not null and not exists (
      select from member_organisation m where m.space_id = new.space_id and m.organisation_id = new.organisation_id
        and m.status = 'joined') then
    raise exception 'a member organisation submits an expense' using errcode = '23514';
  end if;
  if tg_op = 'UPDATE' and exists (
      select from payout p where p.space_id = new.space_id and p.expense_id = new.id
        and p.state in ('in_file', 'paid', 'dropped')) then
    raise exception 'an expense that is over stays as it is' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_expense before insert or update on expense for each row execute function house.keep_expense();

-- What was refused is over, and what the bank has is not judged any more.
create or replace function house.keep_expense_step() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if exists (select from expense_step s where s.space_id = new.space_id and s.expense_id = new.expense_id
             and s.step = 'refuse')
      or exists (select from payout p where p.space_id = new.space_id and p.expense_id = new.expense_id
                 and p.state in ('in_file', 'paid')) then
    raise exception 'an expense that is over is judged no more' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_expense_step before insert on expense_step for each row
  execute function house.keep_expense_step();

-- The last thing that somebody did with an expense, beside submitting it.
create or replace function house.last_expense_step(p_space uuid, p_expense uuid) returns text
language sql stable set search_path = pg_catalog, public as $$
  select s.step from expense_step s where s.space_id = p_space and s.expense_id = p_expense
  order by s.taken_at desc, s.id desc limit 1
$$;

-- Whether an organisation has a part in an expense: it submitted it, it is paid, or it is paid on an account of its own.
create or replace function house.takes_part_in_expense(paid payout, p_organisation uuid) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select p_organisation is not distinct from paid.payee_id
    or exists (select from expense e where e.space_id = paid.space_id and e.id = paid.expense_id
               and e.organisation_id = p_organisation)
    or exists (select from payee_account a join payee_account o on o.space_id = a.space_id and o.iban = a.iban
               where a.space_id = paid.space_id and a.id = paid.account_id and o.organisation_id = p_organisation)
$$;

-- What an expense rests on before it is approved: the room of a line of the budget, or a decision of its own; never for a
-- political group (L9), and not while more is asked of it. What a bank has done is measured against no budget any more.
create or replace function house.need_grounds(paid payout) returns void language plpgsql set search_path = pg_catalog, public as $$
declare
  cited decision_effect;
begin
  perform from coalition c where c.space_id = paid.space_id for update;
  if exists (select from member_organisation m where m.space_id = paid.space_id and m.is_political_group
             and house.takes_part_in_expense(paid, m.organisation_id)) then
    raise exception 'a political group is paid nothing' using errcode = '23514';
  end if;
  if house.last_expense_step(paid.space_id, paid.expense_id) in ('return', 'refuse') then
    raise exception 'an expense is approved when nothing more is asked of it' using errcode = '23514';
  end if;
  select e.* into cited from decision_effect e
  where e.space_id = paid.space_id and e.id = paid.effect_id and e.applied_xid is not null;
  if cited.kind = 'spend' and cited.payload->>'expenseId' = paid.expense_id::text
      and (cited.payload->>'amount')::numeric * 100 >= paid.cents
      and (cited.payload->>'payeeId') is not distinct from paid.payee_id::text
      and (paid.payee_id is not null or cited.payload->>'payee' = paid.payee_name) then
    return;
  end if;
  if cited.kind is distinct from 'adopt_budget' or not exists (
      select from budget b join budget_amount a on a.space_id = b.space_id and a.budget_id = b.id
      where b.space_id = paid.space_id and b.effect_id = paid.effect_id and a.line_id = paid.budget_line_id) then
    raise exception 'an expense rests on a decision' using errcode = '23514';
  end if;
  if paid.state <> 'paid'
      and paid.cents > house.budget_left(paid.space_id, paid.budget_line_id, paid.id) is not false then
    raise exception 'an expense lies within its line of the budget' using errcode = '23514';
  end if;
end $$;
