-- No settings of their own: the planner then writes them into what calls them, which sets the path.

-- What an entry says and asks for, its lines included, as a hash that never depends on the settings of a session. The same
-- key with another one is another request.
create or replace function house.fund_content(p_booked_on date, p_journal text, p_purpose text, p_mandate uuid,
  p_cause_kind text, p_cause uuid, p_reverses uuid, p_lines jsonb)
returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(p_booked_on, p_journal, p_purpose, p_mandate, p_cause_kind, p_cause, p_reverses,
    p_lines)::text, 'UTF8'))
$$;

-- One link of the chain: the entry, its place and its number, over the link before. The salt is known here alone, so that
-- the hash may be shown and nobody can try amounts against it.
create or replace function house.fund_link(e fund_entry)
returns bytea language sql stable as $$
  select sha256(e.salt || convert_to(jsonb_build_array(encode(e.previous_hash, 'hex'), e.space_id, e.id, e.position,
    e.year_starts_on, e.journal, e.number, extract(epoch from e.posted_at)::text, e.key,
    encode(e.content_hash, 'hex'))::text, 'UTF8'))
$$;
