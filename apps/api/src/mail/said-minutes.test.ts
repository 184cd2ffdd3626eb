import type { Minutes } from '@reliance/core/assemblies/minutes.ts'
import { expect, it } from 'vitest'
import { saidMinutes } from './said-minutes.ts'

const counts = { for: 5, against: 3, abstain: 2, blank: 1 }
const line: Minutes['record'][number] = {
  ballotId: 'b',
  wording: 'Les clés restent à l’accueil.',
  options: [],
  rule: {
    method: 'majority',
    base: 'expressed',
    quorum: null,
    takesBlank: true,
    countedBy: 'persons',
    groupQuorum: null,
  },
  result: {
    method: 'majority',
    counts,
    received: 11,
    quorumNeeded: null,
    byPersons: 'adopted',
    byOrganisations: null,
    groups: [],
    outcome: 'adopted',
  },
  voidReason: '',
  rollCount: 12,
  remoteVotingArticle: null,
  responsibleRoleId: null,
  dueOn: null,
}

it('R43: says who is against, abstains and votes blank apart, beside who is for', () => {
  const said = (lang: 'fr' | 'en') => saidMinutes({ points: [], record: [line] }, lang).record
  expect(said('fr')).toContain('5 pour, 3 contre, 2 abstentions, 1 blanc, liste électorale de 12 personnes.')
  expect(said('en')).toContain('5 for, 3 against, 2 abstentions, 1 blank, roll of 12 people.')
})

it('R43: says what a minority holds right below the text of its point, and nothing where nobody held it', () => {
  const point = { itemId: 'i', title: 'Clés', outcome: 'information', referredBodyId: null } as const
  const points = [
    { ...point, minutes: 'Dit.', minorityPositions: 'Un groupe : trop tôt.' },
    { ...point, minutes: 'Dit aussi.', minorityPositions: '' },
    { ...point, minutes: 'Dit avant que cela se note.' },
  ]
  expect(saidMinutes({ points, record: [] }, 'en').minutes).toBe(
    [
      '1. Clés (information given)\nDit.\nMinority positions:\nUn groupe : trop tôt.',
      '2. Clés (information given)\nDit aussi.',
      '3. Clés (information given)\nDit avant que cela se note.',
    ].join('\n\n'),
  )
})
