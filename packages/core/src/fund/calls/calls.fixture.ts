import type { CivilDate } from '../../shared/time.ts'
import { type ApplyToCall, applyToCallInput } from './apply-to-call.ts'
import { type OpenCall, openCallInput } from './call-rules.ts'

/** The n-th organisation of the demo, and the n-th id of anything else, as ids travel. */
export const org = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const idOf = (n: number): string => org(1000 + n)
export const day = (text: string): CivilDate => text as CivilDate

export const callInput = {
  callId: idOf(1),
  title: 'Appel Reliance 2026',
  purpose: 'Des projets à plusieurs.',
  envelope: '40 000,00',
  criteria: [
    { label: 'Coopération', strategy: 'Agir à plusieurs', weight: 3 },
    { label: 'Ancrage', strategy: 'Partir des territoires', weight: 1 },
  ],
  minOrganisations: 2,
  opensOn: '2026-06-01',
  closesOn: '2026-07-15',
  assessUntilOn: '2026-09-15',
  reportDays: 41,
  method: 'consent',
  assessors: [org(2), org(5), org(9), org(10), org(12)],
  cobudget: null,
}

export const callOf = (change: Record<string, unknown> = {}): OpenCall =>
  openCallInput.parse({ ...callInput, ...change })

export const cobudgetRules = {
  leftovers: 'split',
  minimumGift: '',
  ownProject: 'forbidden',
  ownProjectBps: 0,
} as const

/** The six projects of the demo: lead, then partners, each with the host of those that have no account. */
export const demoProjects = {
  c1: { leadId: org(6), partnerIds: [org(8)], hostIds: [org(6)] },
  c2: { leadId: org(3), partnerIds: [org(9)], hostIds: [] },
  c3: { leadId: org(4), partnerIds: [org(1), org(5)], hostIds: [org(12)] },
  c4: { leadId: org(12), partnerIds: [org(5), org(9)], hostIds: [org(12)] },
  c5: { leadId: org(7), partnerIds: [org(2)], hostIds: [] },
  c6: { leadId: org(11), partnerIds: [org(10)], hostIds: [] },
} as const

/** The radio of the demo: its lead, a movement that the law keeps money from, and a group that has a host. */
export const applicationOf = (change: Record<string, unknown> = {}): ApplyToCall =>
  applyToCallInput.parse({
    applicationId: idOf(3),
    callId: idOf(1),
    title: 'Radio des assemblées',
    summary: 'Une émission par assemblée.',
    leadId: org(4),
    shares: [
      { organisationId: org(4), asked: '4000', hostId: null },
      { organisationId: org(5), asked: '1500', hostId: org(12) },
      { organisationId: org(1), asked: '1700', hostId: null },
    ],
    budget: [
      { label: 'Matériel', amount: '5000' },
      { label: 'Montage', amount: '2200' },
    ],
    minimum: '5000',
    maximum: '7200',
    ...change,
  })

export const askedInRadio = [
  { organisationId: org(4), askedCents: 400_000n, isPolitical: false },
  { organisationId: org(5), askedCents: 150_000n, isPolitical: false },
  { organisationId: org(1), askedCents: 170_000n, isPolitical: true },
]
