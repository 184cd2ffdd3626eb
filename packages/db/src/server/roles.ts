/** A server that does not notice a cut network keeps the rows of a lost transaction locked (F3). */
const watchfulSql = (role: string): string => `
alter role ${role} set tcp_keepalives_idle = 5;
alter role ${role} set tcp_keepalives_interval = 2;
alter role ${role} set tcp_keepalives_count = 3;
alter role ${role} set client_connection_check_interval = '2s';
`

/**
 * The five roles of an installation, as SQL for a superuser; run once per cluster, again without harm.
 * NOINHERIT keeps the owner outside the policies of `entry` and `relay`, whose functions it must own for.
 */
export const rolesSql = (passwords: { owner: string; app: string; worker: string }): string => `
do $$
begin
  if not exists (select from pg_roles where rolname = 'reliance_owner') then
    create role reliance_owner login noinherit nocreaterole nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'reliance_app') then
    create role reliance_app login nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'reliance_worker') then
    create role reliance_worker login nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'reliance_entry') then
    create role reliance_entry nologin nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'reliance_relay') then
    create role reliance_relay nologin nosuperuser nobypassrls;
  end if;
end $$;
alter role reliance_owner password '${passwords.owner}';
alter role reliance_app password '${passwords.app}';
alter role reliance_worker password '${passwords.worker}';
alter role reliance_app set lock_timeout = '2s';
alter role reliance_app set statement_timeout = '15s';
alter role reliance_app set idle_in_transaction_session_timeout = '10s';
${watchfulSql('reliance_app')}${watchfulSql('reliance_worker')}grant reliance_entry to reliance_owner;
grant reliance_relay to reliance_owner;
`

/** Who may connect. */
export const databaseGrantsSql = (database: string): string => `
revoke all on database ${database} from public;
grant connect on database ${database} to reliance_app;
grant connect on database ${database} to reliance_worker;
`

/** What a superuser does in a new database before the owner migrates it. */
export const databaseSql = (database: string): string => `
${databaseGrantsSql(database)}alter database ${database} owner to reliance_owner;
alter schema public owner to reliance_owner;
revoke all on schema public from public;
`
