-- The lines of an entry as its hash takes them, and what the rules ask of them: how many, what each set adds up to, what
-- moved where the money is, and what moved in the pool. `p_sign` -1 gives the lines that take the entry back.
create or replace function house.fund_lines(p_space uuid, p_entry uuid, p_sign int,
  out lines jsonb, out postings bigint, out books numeric, out fund numeric, out money numeric, out pool numeric)
language sql stable as $$
  select jsonb_agg(jsonb_build_array(p.account_set, p.code, p_sign * p.cents) order by p.account_set collate "C", p.code collate "C"),
    count(*),
    coalesce(sum(p.cents) filter (where p.account_set = 'books'), 0),
    coalesce(sum(p.cents) filter (where p.account_set = 'fund'), 0),
    coalesce(sum(p.cents) filter (where p.account_set = 'books' and p.code in ('bank', 'cash', 'transit', 'clearing')), 0),
    coalesce(sum(p.cents) filter (where p.account_set = 'fund' and p.code = 'pool'), 0)
  from fund_posting p where p.space_id = p_space and p.entry_id = p_entry
$$;
