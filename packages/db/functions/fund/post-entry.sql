-- Posts an entry in one statement, with the rights of whoever asks; what the triggers hold is asked here first, so that a
-- person is told the rule and the transaction goes on. The same key is the same entry.
-- `p_entry`: what the entry says, with `lines` as [set, code, side, cents], in any order.
create or replace function house.post_entry(p_space uuid, p_entry jsonb,
  out id uuid, out number int, out "position" bigint, out is_new boolean, out refusal text, out account text)
language plpgsql set search_path = pg_catalog, public as $$
declare
  asked record;
  known fund_entry;
  content bytea;
  is_opening boolean;
begin
  is_new := false;
  perform from ledger_head h where h.space_id = p_space for update;
  if not found then refusal := 'fund.ledger_missing'; return; end if;
  select r.*, l.canonical, l.sets, l.codes, l.guards, l.cents into asked
  from jsonb_to_record(p_entry) r (id uuid, key text, "bookedOn" date, journal text, purpose text, "mandateId" uuid,
      "causeKind" text, "causeId" uuid, "reversesId" uuid, lines jsonb),
    lateral (
      select jsonb_agg(jsonb_build_array(o.account_set, o.code, o.cents)) as canonical, array_agg(o.account_set) as sets,
        array_agg(o.code) as codes, array_agg(o.guard) as guards, array_agg(o.cents) as cents
      from (select l->>0 as account_set, l->>1 as code, (l->>2)::smallint as guard, (l->>3)::bigint as cents
            from jsonb_array_elements(r.lines) l order by (l->>0) collate "C", (l->>1) collate "C") o) l;
  content := house.fund_content(asked."bookedOn", asked.journal, asked.purpose, asked."mandateId", asked."causeKind",
    asked."causeId", asked."reversesId", asked.canonical);
  select * into known from fund_entry e where e.space_id = p_space and e.key = asked.key;
  if found then
    if known.content_hash <> content then refusal := 'fund.key_reused'; return; end if;
    id := known.id; number := known.number; "position" := known.position;
    return;
  end if;
  select case when y.closed_at is not null then 'fund.year_closed' end into refusal from fiscal_year y
  where y.space_id = p_space and y.starts_on <= asked."bookedOn" and y.ends_on >= asked."bookedOn";
  if not found then refusal := 'fund.year_missing'; end if;
  if refusal is not null then return; end if;
  if asked."reversesId" is not null then
    select case when e.space_id is not null then 'fund.already_reversed' when r.reverses_id is not null then 'fund.reversal_reversed' end
    into refusal
    from fund_entry r left join fund_entry e on e.space_id = r.space_id and e.reverses_id = r.id
    where r.space_id = p_space and r.id = asked."reversesId";
    if refusal is not null then return; end if;
  end if;
  -- An account comes to be with its first posting: it holds nothing before.
  select bool_or(b.held is null), min(l.code) filter (where l.guard * (l.cents + coalesce(b.held, 0)) < 0)
  into is_opening, account
  from unnest(asked.sets, asked.codes, asked.guards, asked.cents) l (account_set, code, guard, cents)
  left join lateral (
    select p.balance_cents as held from fund_posting p
    where p.space_id = p_space and p.account_set = l.account_set and p.code = l.code order by p.position desc limit 1) b on true;
  if account is not null then refusal := 'fund.not_covered'; return; end if;
  insert into fund_entry as e (space_id, id, key, booked_on, journal, purpose, mandate_id, cause_kind, cause_id, reverses_id,
    line_count, content_hash)
  values (p_space, asked.id, asked.key, asked."bookedOn", asked.journal, asked.purpose, asked."mandateId", asked."causeKind",
    asked."causeId", asked."reversesId", cardinality(asked.codes), content)
  returning e.id, e.number, e.position into id, number, "position";
  if is_opening then
    insert into fund_account (space_id, account_set, code, guard)
    select p_space, l.* from unnest(asked.sets, asked.codes, asked.guards) l
    on conflict do nothing;
  end if;
  insert into fund_posting (space_id, entry_id, account_set, code, guard, cents)
  select p_space, asked.id, l.* from unnest(asked.sets, asked.codes, asked.guards, asked.cents) l;
  is_new := true;
end $$;
