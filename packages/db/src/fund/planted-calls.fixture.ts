import type postgres from 'postgres'
import {
  account,
  allocateEffect,
  applicationRow,
  at,
  callEffect,
  callRow,
  calls,
  effects,
  giftRow,
  id,
  org,
  payoutRow,
  payouts,
  person,
  projects,
  row,
  sha256,
  shareRow,
  space,
  who,
} from './call-scene.fixture.ts'

const members = [1, 2, 3, 4, 5, 6, 7].map(n =>
  row('member_organisation', {
    space_id: space,
    organisation_id: org(n),
    display_name: `Organisation ${n}`,
    status: 'joined',
    status_at: at,
    is_political_group: n === 6,
  }),
)

const opened = [
  callEffect(calls.cobudget, effects.cobudget),
  callEffect(calls.assessed, effects.assessed),
  callEffect(calls.frozen, effects.frozen),
  row('call_for_projects', callRow(calls.cobudget, effects.cobudget, { method: 'cobudget', cobudget: {} })),
  row('call_for_projects', callRow(calls.assessed, effects.assessed)),
  row('call_for_projects', callRow(calls.frozen, effects.frozen)),
  ...[3, 4, 5].map(n =>
    row('call_assessor', {
      space_id: space,
      call_id: calls.assessed,
      organisation_id: org(n),
      effect_id: effects.assessed,
    }),
  ),
]

const applied = [
  row('call_application', applicationRow(projects.garden, calls.cobudget, { maximum_cents: 5000 })),
  row(
    'call_application',
    applicationRow(projects.draft, calls.cobudget, { state: 'drafted', submitted_at: null }),
  ),
  row('call_application', applicationRow(projects.radio, calls.assessed)),
  row('call_application', applicationRow(projects.bus, calls.frozen)),
  row('call_application', applicationRow(projects.school, calls.frozen)),
  row('application_share', shareRow(projects.garden, 1, 5000)),
  row('application_share', shareRow(projects.draft, 1, 5000)),
  row('application_share', shareRow(projects.radio, 1, 4000)),
  row('application_share', shareRow(projects.radio, 2, 1000, 5)),
  row('application_share', shareRow(projects.bus, 1, 6000)),
  row('application_share', shareRow(projects.bus, 2, 1000, 5)),
  row('application_share', shareRow(projects.school, 1, 5000)),
  row('application_share', shareRow(projects.school, 6, 500)),
]

/** A garden that costs 50.00 and has 25.00 from outside: 25.00 are missing, of which 20.00 are given. */
const given = [
  row('confirmed_money', {
    space_id: space,
    id: id(68),
    application_id: projects.garden,
    source: 'La commune',
    cents: 2500,
    confirmed_on: '2026-10-20',
    ...who,
    recorded_at: at,
  }),
  ...[3, 4].map(n =>
    row('cobudget_envelope', {
      space_id: space,
      call_id: calls.cobudget,
      organisation_id: org(n),
      cents: 3000,
    }),
  ),
  row('cobudget_gift', giftRow(3, 2000)),
]

const allocatedShare = (n: number, cents: number) =>
  row('allocation_share', {
    space_id: space,
    application_id: projects.bus,
    organisation_id: org(n),
    effect_id: effects.bus,
    cents,
  })

/** A bus that got 70.00 of 100.00, and a payment of its first tranche that is prepared. */
const allocated = [
  row('call_result', {
    space_id: space,
    call_id: calls.frozen,
    text: 'frozen',
    sha256: sha256('frozen'),
    ...who,
    frozen_at: at,
  }),
  allocateEffect(effects.bus, projects.bus, []),
  row('allocation', {
    space_id: space,
    application_id: projects.bus,
    call_id: calls.frozen,
    effect_id: effects.bus,
    verdict: 'yes',
    reason: 'Oui',
    allocated_at: at,
  }),
  allocatedShare(1, 6000),
  allocatedShare(2, 1000),
  row('payee_account', {
    space_id: space,
    id: account,
    organisation_id: org(1),
    holder: 'Un',
    iban: 'FR7630006000011234567890189',
    person_id: person(2),
    mandate_id: id(99),
    added_at: at,
  }),
  row('project_step', {
    space_id: space,
    id: id(96),
    application_id: projects.bus,
    step: 'sign_agreement',
    taken_on: '2026-11-01',
    person_id: person(1),
    recorded_at: at,
  }),
  row('payout', payoutRow(payouts.bus)),
]

/** What stands before anything is tried: written without the rules, which are what is tried. */
export const plantScene = async (sql: postgres.Sql): Promise<void> => {
  const statements = [row('space', { id: space, kind: 'coalition' }), ...members, ...opened, ...applied]
  await sql`set session_replication_role = replica`
  for (const statement of [...statements, ...given, ...allocated]) await sql.unsafe(statement)
  await sql`set session_replication_role = origin`
}
