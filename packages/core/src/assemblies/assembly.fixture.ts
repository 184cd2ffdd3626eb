import type { AssemblyFacts } from './move-assembly.ts'

export const now = new Date('2026-11-19T17:32:00Z')

/** An assembly about which nothing is missing, in whatever state it is looked at. */
export const wholeAssembly: AssemblyFacts = {
  kind: 'ordinary',
  state: 'planned',
  hands: ['secretary', 'clock', 'facilitator', 'minute_taker', 'next_assembly'],
  startsAt: new Date('2026-12-03T17:30:00Z'),
  freezesAt: new Date('2026-11-01T23:00:00Z'),
  room: 'Maison des associations',
  link: '',
  reason: 'Le préavis du local tombe avant l’assemblée suivante.',
  cancelReason: 'La salle est inondée.',
  itemCount: 6,
  roles: { holders: { facilitation: 'p01', minutes: 'p02', next_agenda: 'p03' }, sameHolderReason: '' },
  video: { isOn: true, noneReason: '' },
  quorum: null,
  isWithoutQuorum: false,
  rollCount: 52,
  possibleBallots: 34,
  isItemOpen: false,
  openBallots: 0,
  ballotIds: ['b1', 'b2'],
  recordedBallotIds: ['b2', 'b1'],
  itemsWithoutText: 0,
  approval: { by: 'no_objection', objections: 0 },
}
