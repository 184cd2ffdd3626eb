-- Everything an act says, as text that never depends on the settings of a session.
create or replace function house.act_text(a act) returns text language sql immutable strict set search_path = pg_catalog as $$
  select jsonb_build_array(a.space_id, a.id, extract(epoch from a.at)::text, a.person_id, a.kind, a.subject_id,
    a.mandate_space_id, a.mandate_id, a.wording)::text
$$;
