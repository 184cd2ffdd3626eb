import { createHash } from 'node:crypto'

/** The n-th id of the scene. */
export const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

type Value = string | number | boolean | object | null
/** An insert of one row. */
export const row = (table: string, values: Record<string, Value>): string => {
  const said = Object.values(values).map(value => {
    if (value === null) return 'null'
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    return `'${text.replaceAll("'", "''")}'`
  })
  return `insert into "${table}" (${Object.keys(values).join(', ')}) values (${said.join(', ')})`
}

export const at = '2026-11-01T09:00:00Z'
export const space = id(1)
/** Organisations 1 to 7; the law keeps money from the sixth. */
export const org = (n: number): string => id(10 + n)
export const person = (n: number): string => id(30 + n)
/** Three calls: one that is distributed, one that is assessed, one whose result is frozen. */
export const calls = { cobudget: id(51), assessed: id(52), frozen: id(53) }
export const projects = { garden: id(61), draft: id(62), radio: id(63), bus: id(64), school: id(65) }
export const effects = { cobudget: id(71), assessed: id(72), frozen: id(73), bus: id(74) }
export const account = id(81)
export const payouts = { bus: id(91) }

export const who = { person_id: person(1), mandate_id: id(99) }

export const callRow = (callId: string, effectId: string, change: Record<string, Value> = {}) => ({
  space_id: space,
  id: callId,
  number: Number(callId.slice(-2)),
  title: 'Appel',
  purpose: 'À plusieurs',
  envelope_cents: 10_000,
  criteria: [],
  min_organisations: 2,
  opens_on: '2026-10-01',
  closes_on: '2026-10-31',
  assess_until_on: '2026-12-31',
  appeal_days: 7,
  report_days: 41,
  first_tranche_bps: 7000,
  method: 'consent',
  effect_id: effectId,
  opened_at: at,
  ...change,
})

/** The effect that says the same. */
export const callEffect = (callId: string, effectId: string, change: Record<string, Value> = {}): string =>
  row('decision_effect', {
    space_id: space,
    id: effectId,
    decision_id: id(70),
    ordinal: Number(effectId.slice(-2)),
    kind: 'open_call',
    payload: {
      callId,
      envelope: '100.00',
      opensOn: '2026-10-01',
      closesOn: '2026-10-31',
      assessUntilOn: '2026-12-31',
      method: 'consent',
      criteria: [],
      cobudget: null,
      assessors: [org(3), org(4), org(5)],
      ...change,
    },
  })

export const allocateEffect = (effectId: string, applicationId: string, given: [number, string][]): string =>
  row('decision_effect', {
    space_id: space,
    id: effectId,
    decision_id: id(70),
    ordinal: Number(effectId.slice(-3)),
    kind: 'allocate',
    payload: {
      applicationId,
      shares: given.map(([n, amount]) => ({ organisationId: org(n), asked: '60.00', amount })),
    },
  })

export const applicationRow = (
  applicationId: string,
  callId: string,
  change: Record<string, Value> = {},
) => ({
  space_id: space,
  id: applicationId,
  call_id: callId,
  title: 'Projet',
  summary: 'Ensemble',
  lead_id: org(1),
  budget: [],
  minimum_cents: 1000,
  maximum_cents: 7000,
  state: 'submitted',
  revision: 1,
  ...who,
  drafted_at: at,
  submitted_at: at,
  ...change,
})

export const shareRow = (applicationId: string, n: number, asked: number, host: number | null = null) => ({
  space_id: space,
  application_id: applicationId,
  organisation_id: org(n),
  asked_cents: asked,
  host_id: host === null ? null : org(host),
  agreed_at: at,
  agreed_by: person(n),
  has_purpose: true,
  host_agreed_at: host === null ? null : at,
})

export const giftRow = (n: number, cents: number, applicationId = projects.garden) => ({
  space_id: space,
  call_id: calls.cobudget,
  application_id: applicationId,
  organisation_id: org(n),
  cents,
  ...who,
  changed_at: at,
})

export const payoutRow = (payoutId: string, change: Record<string, Value> = {}) => ({
  space_id: space,
  id: payoutId,
  number: Number(payoutId.slice(-3)),
  application_id: projects.bus,
  effect_id: effects.bus,
  tranche: 1,
  beneficiary_id: org(1),
  payee_id: org(1),
  account_id: account,
  cents: 4200,
  purpose: 'Un bus',
  wording: 'Reliance',
  revision: 1,
  state: 'draft',
  requested_by: person(1),
  mandate_id: id(99),
  requested_at: at,
  ...change,
})

export const approvalRow = (n: number, change: Record<string, Value> = {}) => ({
  space_id: space,
  payout_id: payouts.bus,
  revision: 1,
  organisation_id: org(n),
  person_id: person(n),
  mandate_id: id(99),
  approved_at: at,
  ...change,
})
