-- An address as it is compared where it must not stand: `pepper` is derived from a secret that is not stored here.
create or replace function house.address_hash(p_pepper text, p_address text)
returns text language sql immutable set search_path = pg_catalog as $$
  select encode(sha256(convert_to(p_pepper || ':' || lower(p_address), 'UTF8')), 'hex')
$$;

-- Whether a stored answer or message repeats one of these words, or one of these addresses, as a whole value.
create or replace function house.mentions(p_value jsonb, p_words text[], p_pepper text, p_hashes text[])
returns boolean language sql immutable set search_path = pg_catalog as $$
  select exists (
    select from jsonb_path_query(p_value, 'strict $.**') v
    where jsonb_typeof(v) = 'string'
      and (lower(v #>> '{}') = any (p_words)
        or encode(sha256(convert_to(p_pepper || ':' || lower(v #>> '{}'), 'UTF8')), 'hex') = any (p_hashes)))
$$;
