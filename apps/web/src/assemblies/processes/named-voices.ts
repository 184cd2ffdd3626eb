import type { Outputs } from '../../trpc.ts'

type Register = Outputs['mandates']['organigram']
export type NamedVoice = { id: string; name: string }

/** How the voices of a space are called: people in an organisation, organisations in a coalition. */
export const namedVoices = ({ people, organisations }: Register): NamedVoice[] =>
  organisations.length > 0
    ? organisations.map(one => ({ id: one.electorId, name: one.name }))
    : people.map(one => ({ id: one.personId, name: one.displayName }))

/** The bodies in which whoever reads may begin something that decides. */
export const bodiesToDecide = ({ bodies }: Register) =>
  bodies.filter(one => one.dissolvedAt === null && one.can.propose)
