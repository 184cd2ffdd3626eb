set local role reliance_entry;

-- The mandates in force. A right is what the role opened on the day of the decision, that it still opens, and that the
-- body which decided it may still give. A mandate under recall gives none, nor one of a closed space, nor one that came
-- with the space from elsewhere. Time is the space's own. What each mandate rests on is looked up: a join of six tables
-- costs twice as much for the one or two mandates that a person has, and before PostgreSQL 18 it is planned at each entry.
-- definer: reliance_entry; may call: nobody
create or replace function door.mandates_of(p_person uuid, p_spaces uuid[])
returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held jsonb := '[]';
  one record;
begin
  for one in
    select m.id, m.space_id, m.body_id, m.role_id, m.starts_at, m.ends_at, m.given_at, m.powers as decided,
      s.imported_at, now() + make_interval(secs => s.clock_offset_ms / 1000.0) as at,
      (select r.powers from role r
       where r.space_id = m.space_id and r.id = m.role_id and r.retired_at is null
         and exists (select from body b
           where b.space_id = m.space_id and b.id = m.body_id and b.dissolved_at is null)
         and not exists (select from closure c where c.space_id = m.space_id and c.reopened_at is null)) as powers,
      (select case when b.parent_id is null then null
                   when b.dissolved_at is not null or b.grant_until_on
                     < ((now() + make_interval(secs => s.clock_offset_ms / 1000.0)) at time zone 'Europe/Paris')::date then '{}'::text[]
                   else b.grant_powers end
       from body b where b.space_id = m.space_id and b.id = m.decided_by_body_id) as given
    from mandate m join space s on s.id = m.space_id
    where m.person_id = p_person and m.space_id = any (p_spaces)
      and m.accepted_at is not null and m.declined_at is null and m.recalled_at is null and m.resigned_at is null
      and m.suspended_at is null
    order by m.ends_at, m.id
  loop
    continue when one.powers is null or one.starts_at > one.at or one.ends_at <= one.at or one.given_at < one.imported_at;
    held := held || jsonb_build_object('mandateId', one.id, 'spaceId', one.space_id, 'bodyId', one.body_id,
      'roleId', one.role_id, 'startsAt', one.starts_at, 'endsAt', one.ends_at,
      'powers', to_jsonb(array(select p from unnest(one.decided) p
        where p = any (one.powers) and (one.given is null or p = any (one.given)))));
  end loop;
  return held;
end $$;
revoke all on function door.mandates_of(uuid, uuid[]) from public, reliance_app, reliance_worker;
