import postgres from 'postgres'
import { openedRound, takePositions } from '../positions/round-scene.ts'
import { closing, decide } from './decision-scene.ts'
import { mandateScene, sovereignIn } from './mandate-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition } from './scenes.ts'
import type { TestApi } from './test-api.ts'

/**
 * A coalition of two organisations: `host` founds and coordinates it, `s.home` (three people) has joined it and has a
 * position there.
 */
export const closingScene = async (api: TestApi, slug: string) => {
  const host = await foundOrganisation(api, `Hôtesse ${slug}`, `${slug}-hote`)
  const coalition = await foundCoalition(host, `Rives ${slug}`, `${slug}-rives`)
  const s = await mandateScene(api, slug)
  await joinCoalition(host, s.home, coalition.spaceId)
  const inCoalition = { spaceId: coalition.spaceId }
  const round = await openedRound(host.person, coalition.spaceId, ['Un énoncé'], 'always')
  const rows = round.statements.map(({ statementId }) => ({ statementId, stance: 'agree' as const }))
  await takePositions(s.home, coalition.spaceId, round.roundId, rows)
  const plenaryId = await sovereignIn(host.person, coalition.spaceId)
  return { ...s, host, coalition, inCoalition, round, plenary: { ...inCoalition, bodyId: plenaryId } }
}
export type ClosingScene = Awaited<ReturnType<typeof closingScene>>

/** Those of the organisation decide to close it: two of three, and the third could no longer change it. */
export const closeOrganisation = (s: ClosingScene) =>
  decide(s.home.person, [s.clara.person], s.where, [closing], { text: 'L’assemblée ferme l’organisation.' })

/** The two organisations of the coalition decide to close it. */
export const closeCoalition = (s: ClosingScene) =>
  decide(s.host.person, [s.home.person], s.plenary, [closing], { text: 'La plénière ferme la coalition.' })

/** The last day of the delay goes by: the row that was written with the closing is due. */
export const passDelay = async (api: TestApi, spaceId: string): Promise<void> => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`update outbox set run_at = now() where space_id = ${spaceId} and kind = 'mandates.closed_for_good'`
  await admin.end()
  api.running.wake()
}

/** Rows of a table of that space, as nobody but the server's owner reads them. */
export const rowsOf = async (api: TestApi, table: string, spaceId: string) => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const rows = await admin`select * from ${admin(table)} where space_id = ${spaceId}`
  await admin.end()
  return [...rows] as Record<string, unknown>[]
}

/** Subjects of the mails to an address. */
export const toldTo = (api: TestApi, address: string) => (): string[] =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === address).map(one => one.subject)
