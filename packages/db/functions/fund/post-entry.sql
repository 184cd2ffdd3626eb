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
begin
  is_new := false;
  perform from ledger_head h where h.space_id = p_space for update;
  if not found then refusal := 'fund.ledger_missing'; return; end if;
  select r.*, (select jsonb_agg(jsonb_build_array(l->>0, l->>1, (l->>3)::bigint) order by (l->>0) collate "C", (l->>1) collate "C")
               from jsonb_array_elements(r.lines) l) as canonical
  into asked
  from jsonb_to_record(p_entry) r (id uuid, key text, "bookedOn" date, journal text, purpose text, "mandateId" uuid,
    "causeKind" text, "causeId" uuid, "reversesId" uuid, lines jsonb);
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
  -- Only a line that takes from the side of its account can want more than there is.
  select l->>1 into account from jsonb_array_elements(asked.lines) l
  where (l->>2)::int * (l->>3)::bigint < 0 and (l->>2)::int * ((l->>3)::bigint + coalesce((
      select p.balance_cents from fund_posting p where p.space_id = p_space and p.account_set = l->>0 and p.code = l->>1
      order by p.position desc limit 1), 0)) < 0
  order by l->>1 limit 1;
  if found then refusal := 'fund.not_covered'; return; end if;
  insert into fund_entry as e (space_id, id, key, booked_on, journal, purpose, mandate_id, cause_kind, cause_id, reverses_id,
    line_count, content_hash)
  values (p_space, asked.id, asked.key, asked."bookedOn", asked.journal, asked.purpose, asked."mandateId", asked."causeKind",
    asked."causeId", asked."reversesId", jsonb_array_length(asked.lines), content)
  returning e.id, e.number, e.position into id, number, "position";
  -- An account comes to be with its first posting.
  insert into fund_account (space_id, account_set, code, guard)
  select p_space, l->>0, l->>1, (l->>2)::smallint from jsonb_array_elements(asked.lines) l
  where not exists (select from fund_account a where a.space_id = p_space and a.account_set = l->>0 and a.code = l->>1);
  insert into fund_posting (space_id, entry_id, account_set, code, guard, cents)
  select p_space, asked.id, l->>0, l->>1, (l->>2)::smallint, (l->>3)::bigint from jsonb_array_elements(asked.lines) l
  order by (l->>0) collate "C", (l->>1) collate "C";
  is_new := true;
end $$;
