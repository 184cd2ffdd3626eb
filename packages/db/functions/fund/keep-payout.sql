-- What leaves the fund: within the tranche that was allocated, to a partner or to whoever receives for it, or for an expense
-- that rests on a decision (`keep-expense.sql`); never to a political group (L9), approved by two organisations as it is, on
-- an account of two days, and read-only once the bank has answered.
create or replace function house.keep_payout() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  changed boolean;
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then
      raise exception 'a payment begins as a draft' using errcode = '23514';
    end if;
    -- On the account of an organisation that organisation is paid, and nobody under another name.
    if new.payee_id is null and exists (select from payee_account a where a.space_id = new.space_id
        and a.id = new.account_id and a.organisation_id is not null) then
      raise exception 'an account is paid under the name of its owner' using errcode = '23514';
    end if;
    if new.expense_id is null then perform house.need_in_tranche(new); end if;
    return new;
  end if;
  if old.state in ('paid', 'rejected', 'returned', 'dropped') then
    raise exception 'what the bank has answered stays' using errcode = '23514';
  end if;
  changed := (new.cents, new.payee_id, new.payee_name, new.account_id, new.beneficiary_id, new.effect_id, new.budget_line_id,
      new.tranche)
    is distinct from (old.cents, old.payee_id, old.payee_name, old.account_id, old.beneficiary_id, old.effect_id,
      old.budget_line_id, old.tranche);
  if new.payee_id is null and new.account_id is distinct from old.account_id and exists (
      select from payee_account a where a.space_id = new.space_id and a.id = new.account_id
        and a.organisation_id is not null) then
    raise exception 'an account is paid under the name of its owner' using errcode = '23514';
  end if;
  -- A movement is named from the beginning, or when it shows that a file was carried out.
  if new.line_id is distinct from old.line_id and not (old.line_id is null and new.state = 'paid') then
    raise exception 'a payment keeps the movement that it was made from' using errcode = '23514';
  end if;
  if old.state = 'in_file' and (changed or new.state not in ('paid', 'rejected', 'returned')
      or (new.file_id, new.purpose, new.wording) is distinct from (old.file_id, old.purpose, old.wording)) then
    raise exception 'what is in a file stays as it is' using errcode = '23514';
  end if;
  -- What was approved is void where anything changes that approvals are about.
  if changed and (new.state <> 'draft' or new.revision <= old.revision) then
    raise exception 'a payment that changes is approved again' using errcode = '23514';
  end if;
  if not changed and new.revision <> old.revision then
    raise exception 'approvals stay while nothing changes' using errcode = '23514';
  end if;
  if not (new.state = old.state or (old.state, new.state) in (('draft', 'approved'), ('approved', 'draft'), ('approved', 'in_file'),
      ('in_file', 'paid'), ('in_file', 'rejected'), ('in_file', 'returned'))
      or (new.expense_id is not null and (old.state, new.state) in (('draft', 'dropped'), ('approved', 'dropped')))
      or (old.line_id is not null and (old.state, new.state) = ('approved', 'paid'))) then
    raise exception 'a payment goes on step by step' using errcode = '23514';
  end if;
  if new.expense_id is null then
    if changed or new.state in ('approved', 'in_file', 'paid') then perform house.need_in_tranche(new); end if;
  elsif new.state in ('approved', 'in_file', 'paid') then
    perform house.need_grounds(new);
  end if;
  if new.state in ('approved', 'in_file', 'paid') and (
      select count(*) from payout_approval a where a.space_id = new.space_id and a.payout_id = new.id
        and a.revision = new.revision) < 2 then
    raise exception 'two organisations approve what is paid' using errcode = '23514';
  end if;
  -- The first tranche follows the agreement, the second an approved report; who declined is paid nothing.
  if new.state = 'in_file' and old.state <> 'in_file' and new.expense_id is null and (
      exists (select from project_step s where s.space_id = new.space_id and s.application_id = new.application_id
              and s.step = 'decline')
      or not exists (select from project_step s where s.space_id = new.space_id and s.application_id = new.application_id
                     and s.step = case new.tranche when 1 then 'sign_agreement' else 'approve_report' end)) then
    raise exception 'a tranche is paid when it is due' using errcode = '23514';
  end if;
  -- Whoever entered another account since is not paid on the one before.
  if new.state = 'in_file' and old.state <> 'in_file' and new.payee_id is not null and (
      select a.iban from payee_account a where a.space_id = new.space_id and a.organisation_id = new.payee_id
      order by a.added_at desc, a.id desc limit 1) is distinct from (
      select a.iban from payee_account a where a.space_id = new.space_id and a.id = new.account_id) then
    raise exception 'a payment goes to the account that serves' using errcode = '23514';
  end if;
  if new.state = 'in_file' and old.state <> 'in_file' and not exists (
      select from payee_account a where a.space_id = new.space_id and a.id = new.account_id
        and a.added_at + interval '48 hours' <= house.space_now(new.space_id)) then
    raise exception 'a new account waits for two days' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_payout before insert or update on payout for each row execute function house.keep_payout();

-- Refuses what goes to a political group, to whom the application does not name, or beyond the tranche of its partner: the
-- first is the share times its basis points, a half cent up, the second is what is left of the share.
create or replace function house.need_in_tranche(paid payout) returns void language plpgsql set search_path = pg_catalog, public as $$
declare
  tranche_cents bigint;
begin
  perform from allocation a join call_for_projects c on c.space_id = a.space_id and c.id = a.call_id
  where a.space_id = paid.space_id and a.application_id = paid.application_id for update of c;
  if house.is_political(paid.space_id, paid.payee_id) or house.is_political(paid.space_id, paid.beneficiary_id) then
    raise exception 'a political group is paid nothing' using errcode = '23514';
  end if;
  if not exists (select from application_share s where s.space_id = paid.space_id
                 and s.application_id = paid.application_id and s.organisation_id = paid.beneficiary_id
                 and paid.payee_id = coalesce(s.host_id, s.organisation_id)) then
    raise exception 'a partner is paid, or whoever receives for it' using errcode = '23514';
  end if;
  select case paid.tranche when 1 then (s.cents * c.first_tranche_bps + 5000) / 10000
                           else s.cents - (s.cents * c.first_tranche_bps + 5000) / 10000 end into tranche_cents
  from allocation_share s join allocation a on a.space_id = s.space_id and a.application_id = s.application_id
  join call_for_projects c on c.space_id = a.space_id and c.id = a.call_id
  where s.space_id = paid.space_id and s.application_id = paid.application_id and s.organisation_id = paid.beneficiary_id;
  if paid.cents + (select coalesce(sum(p.cents), 0) from payout p where p.space_id = paid.space_id and p.id <> paid.id
      and (p.application_id, p.beneficiary_id, p.tranche) = (paid.application_id, paid.beneficiary_id, paid.tranche)
      and p.state not in ('rejected', 'returned')) > tranche_cents is not false then
    raise exception 'no more is paid than was allocated' using errcode = '23514';
  end if;
end $$;

-- Nobody approves who has a part in what is paid, who asked for it or changed it, or who entered the account.
create or replace function house.keep_approval() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if not exists (
      select from payout p left join payee_account a on a.space_id = p.space_id and a.id = p.account_id
      where p.space_id = new.space_id and p.id = new.payout_id and p.revision = new.revision and p.state = 'draft'
        and new.organisation_id is distinct from p.payee_id
        and new.person_id not in (p.requested_by, coalesce(a.person_id, p.requested_by))
        and (p.expense_id is null or not house.takes_part_in_expense(p, new.organisation_id))
        and not exists (select from expense_step s where s.space_id = p.space_id and s.expense_id = p.expense_id
                        and s.step = 'change' and s.person_id = new.person_id)
        and house.last_expense_step(p.space_id, p.expense_id) is distinct from 'return'
        and not house.takes_part(p.space_id, p.application_id, new.organisation_id)
        and exists (select from member_organisation m where m.space_id = p.space_id
                    and m.organisation_id = new.organisation_id and m.status = 'joined')
        and not exists (select from declared_interest i where i.space_id = p.space_id
                        and i.application_id = p.application_id and i.organisation_id = new.organisation_id)) then
    raise exception 'this is approved by two who have no part in it' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_approval before insert on payout_approval for each row execute function house.keep_approval();
