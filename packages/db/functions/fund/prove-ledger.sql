-- Computes the ledger of a space again from its rows, at one moment: what was looked at, the end of the chain, and for each
-- rule that does not hold how many entries break it and the first of them.
create or replace function house.prove_ledger(p_space uuid)
returns jsonb language sql stable set search_path = pg_catalog, public as $$
  with entry as (
    select e.*, house.fund_link(e) as link, lag(e.hash) over by_place as hash_before,
      row_number() over by_place as expected_position, lag(e.posted_at) over by_place as posted_before,
      row_number() over (partition by e.year_starts_on, e.journal order by e.position) as expected_number
    from fund_entry e where e.space_id = p_space window by_place as (order by e.position)
  ), posting as (
    select p.*, sum(p.cents) over (partition by p.account_set, p.code order by p.position) as expected_balance
    from fund_posting p where p.space_id = p_space
  ), lines as (
    select p.entry_id, count(*) as postings, sum(p.cents) filter (where p.account_set = 'books') as books,
      sum(p.cents) filter (where p.account_set = 'fund') as fund,
      coalesce(sum(p.cents) filter (where p.account_set = 'books' and p.code in ('bank', 'cash', 'transit', 'clearing')), 0)
        - coalesce(sum(p.cents) filter (where p.account_set = 'fund' and p.code = 'pool'), 0) as beside_pool,
      jsonb_agg(jsonb_build_array(p.account_set, p.code, p.cents) order by p.account_set collate "C", p.code collate "C") as said,
      jsonb_agg(jsonb_build_array(p.account_set, p.code, -p.cents) order by p.account_set collate "C", p.code collate "C") as mirror
    from posting p group by p.entry_id
  ), wrong (rule, entry_id, place) as (
    select 'postings', e.id, e.position from entry e left join lines l on l.entry_id = e.id where coalesce(l.postings, 0) < 2
      or l.postings <> e.line_count
    union all
    select 'sum', e.id, e.position from entry e join lines l on l.entry_id = e.id
    where coalesce(l.books, 0) <> 0 or coalesce(l.fund, 0) <> 0 or l.beside_pool <> 0
    union all
    select 'content', e.id, e.position from entry e left join lines l on l.entry_id = e.id
    where e.content_hash is distinct from house.fund_content(e.booked_on, e.journal, e.purpose, e.mandate_id, e.cause_kind,
      e.cause_id, e.reverses_id, l.said)
    union all
    select 'chain', e.id, e.position from entry e
    where e.hash is distinct from e.link or e.previous_hash is distinct from e.hash_before
      or e.position <> e.expected_position or e.posted_at < e.posted_before
    union all
    select 'number', e.id, e.position from entry e where e.number <> e.expected_number
    union all
    select 'year', e.id, e.position from entry e
    where not exists (select from fiscal_year y where y.space_id = p_space and y.starts_on = e.year_starts_on
                      and e.booked_on between y.starts_on and y.ends_on)
    union all
    select 'reversal', e.id, e.position from entry e left join lines l on l.entry_id = e.id
      left join lines r on r.entry_id = e.reverses_id
    where e.reverses_id is not null and l.said is distinct from r.mirror
    union all
    select 'balance', p.entry_id, p.position from posting p left join entry e on e.id = p.entry_id
      left join fund_account a on a.space_id = p_space and a.account_set = p.account_set and a.code = p.code
    where p.balance_cents <> p.expected_balance or p.position is distinct from e.position
      or p.guard is distinct from a.guard or p.guard * p.balance_cents < 0
    union all
    select 'head', null, null from ledger_head h left join lateral (
      select e.position, e.hash, e.posted_at from entry e order by e.position desc limit 1) l on true
    where h.space_id = p_space and (h.position, h.hash, h.posted_at) is distinct from (l.position, l.hash, l.posted_at)
    union all
    select 'head', null, null
    where exists (select from entry) and not exists (select from ledger_head h where h.space_id = p_space)
  ), broken as (
    select rule, count(distinct coalesce(entry_id::text, '')) as entries, (array_agg(entry_id order by place))[1] as first
    from wrong group by rule
  )
  select jsonb_build_object(
    'entries', (select count(*) from entry), 'postings', (select count(*) from posting),
    'accounts', (select count(*) from fund_account a where a.space_id = p_space),
    'position', (select h.position from ledger_head h where h.space_id = p_space),
    'hash', (select encode(h.hash, 'hex') from ledger_head h where h.space_id = p_space),
    'wrong', coalesce((select jsonb_agg(jsonb_build_object('rule', rule, 'entries', entries, 'firstEntryId', first) order by rule)
                       from broken), '[]'::jsonb))
$$;
