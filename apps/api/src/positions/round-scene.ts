import { unanswered } from '@reliance/core/positions/position.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from '../testing/scenes.ts'
import type { TestApi, TestPerson } from '../testing/test-api.ts'

export type Home = { person: TestPerson; spaceId: string; slug: string; personId: string }

/** An id that exists nowhere. */
export const missing = '0190a000-0000-7000-8000-00000000dead'

/** A coalition of some organisations; the first founds and coordinates it. Everybody consents to be shown. */
export const foundMembers = async (api: TestApi, prefix: string, names: readonly string[]) => {
  const homes: Home[] = []
  for (const [index, name] of names.entries())
    homes.push(await foundOrganisation(api, name, `${prefix}-${index + 1}`))
  const [host, ...guests] = homes
  if (!host) throw new Error('a coalition has a founder')
  const { spaceId } = await foundCoalition(host, `Coalition ${prefix}`, `coalition-${prefix}`)
  for (const guest of guests) {
    await joinCoalition(host, guest, spaceId)
    await guest.person.coalitions.participate.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: guest.spaceId,
      displayName: `Voix de ${guest.slug}`,
    })
  }
  return { host, guests, spaceId }
}

/** A round of these statements, opened. */
export const openedRound = async (
  coordination: TestPerson,
  spaceId: string,
  texts: string[],
  reveal: 'after_own' | 'always' = 'after_own',
) => {
  const { roundId } = await coordination.positions.prepareRound.mutate({
    spaceId,
    requestId: requestId(),
    title: 'Premier tour',
    reveal,
  })
  const { statements } = await coordination.positions.addStatements.mutate({
    spaceId,
    requestId: requestId(),
    roundId,
    lang: 'fr',
    texts,
  })
  await coordination.positions.openRound.mutate({ spaceId, requestId: requestId(), roundId, revision: 1 })
  return { roundId, statements }
}

type Row = { statementId: string; stance: 'agree' | 'nuance' | 'disagree' | 'pass'; nuance?: string }

/** Saves rows of a sheet and publishes them. */
export const takePositions = async (home: Home, spaceId: string, roundId: string, rows: readonly Row[]) => {
  const statements: { statementId: string; revision: number }[] = []
  for (const row of rows) {
    const { revision } = await home.person.positions.saveDraft.mutate({
      spaceId: home.spaceId,
      requestId: requestId(),
      coalitionId: spaceId,
      ...unanswered,
      ...row,
      revision: 0,
    })
    statements.push({ statementId: row.statementId, revision })
  }
  return home.person.positions.publish.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: home.spaceId,
    roundId,
    statements,
    source: 'assembly',
    decidedOn: null,
  })
}

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')
