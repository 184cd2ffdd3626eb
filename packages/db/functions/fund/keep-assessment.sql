-- Nobody assesses a project in which its organisation has a part or declared an interest (R73), nor after the result.
create or replace function house.keep_assessment() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if house.arrives_now(new.space_id) then return new; end if;
  if exists (select from call_result r where r.space_id = new.space_id and r.call_id = new.call_id) then
    raise exception 'the result of this call is frozen' using errcode = '23514';
  end if;
  if house.takes_part(new.space_id, new.application_id, new.organisation_id) or exists (
      select from declared_interest i where i.space_id = new.space_id and i.application_id = new.application_id
        and i.organisation_id = new.organisation_id) then
    raise exception 'this organisation has an interest in this project' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger keep_assessment before insert or update on assessment for each row
  execute function house.keep_assessment();
create or replace trigger keep_verdict before insert or update on project_verdict for each row
  execute function house.keep_assessment();

-- Whether an organisation leads a project, is a partner in it, or receives for one.
create or replace function house.takes_part(p_space uuid, p_application uuid, p_organisation uuid) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select exists (select from call_application a where a.space_id = p_space and a.id = p_application
                 and a.lead_id = p_organisation)
    or exists (select from application_share s where s.space_id = p_space and s.application_id = p_application
               and p_organisation in (s.organisation_id, s.host_id))
$$;

-- Whether the law keeps money of the fund from an organisation (L9).
create or replace function house.is_political(p_space uuid, p_organisation uuid) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select exists (select from member_organisation m where m.space_id = p_space and m.organisation_id = p_organisation
                 and m.is_political_group)
$$;
