import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { generatedConversation, sendConversation } from '../consultations/conversation-scene.ts'
import { base64, foundMembers, openedRound, takePositions } from '../positions/round-scene.ts'
import { today } from './decision-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi } from './test-api.ts'

const named = <Rest extends object>(spaceId: string, rest: Rest) => ({
  spaceId,
  requestId: requestId(),
  ...rest,
})

/** What is done with positions once they are taken, and with a conversation from elsewhere. */
export const positionsLife = async (api: TestApi) => {
  const { host, guests, spaceId } = await foundMembers(api, 'ecluse', ['Garance', 'Levain', 'Terrils'])
  const [levain, terrils] = guests
  if (!levain || !terrils) throw new Error('two guests')
  const { roundId, statements } = await openedRound(host.person, spaceId, ['Un.', 'Deux.'], 'always')
  const atOnce = { statements: { lang: 'fr' as const, texts: ['Cinq.'] }, opening: {} }
  await host.person.positions.prepareRound.mutate(
    named(spaceId, { title: 'Autre tour', reveal: 'always' as const, ...atOnce }),
  )
  const first = statements[0]?.statementId ?? ''
  const coordination = host.person.positions
  const proposal = { text: 'Trois.', background: '', lang: 'fr' } as const
  const { statementId } = await levain.person.positions.proposeStatement.mutate(named(spaceId, proposal))
  const accepted = { statementId, roundId, text: 'Trois.', proposerAgrees: true, revision: 1 }
  await coordination.acceptStatement.mutate(named(spaceId, accepted))
  await coordination.correctStatement.mutate(named(spaceId, { statementId, revision: 2, text: 'Quatre.' }))
  await coordination.withdrawStatement.mutate(named(spaceId, { statementId, revision: 3 }))
  const closesOn = addDays(today() as CivilDate, 9)
  await coordination.moveClosing.mutate(named(spaceId, { roundId, revision: 2, closesOn }))
  const csv = base64('organisation;s01;s02\nLevain;−;+')
  await coordination.importCsv.mutate(named(spaceId, { roundId, content: csv, listUnknown: false }))
  const organisationId = levain.spaceId
  const own = levain.person.positions
  const confirmed = { organisationId, statementId: first, nuance: '', source: 'team', version: 1 } as const
  await own.confirm.mutate(named(spaceId, confirmed))
  for (const home of [host, terrils])
    await takePositions(home, spaceId, roundId, [{ statementId: first, stance: 'agree' }])
  await own.recordExposure.mutate(named(spaceId, { organisationId, statementIds: [first] }))
  const question = { organisationId, statementId: first, toOrganisationId: host.spaceId, text: 'Pourquoi ?' }
  await own.askQuestion.mutate(named(spaceId, question))
  const [asked] = (await coordination.questions.query({ spaceId })).items
  const answer = {
    organisationId: host.spaceId,
    questionId: asked?.questionId ?? '',
    text: 'Par expérience.',
  }
  await coordination.answerQuestion.mutate(named(spaceId, answer))
  const workshop = { organisationId, statementId: first }
  await own.askWorkshop.mutate(named(spaceId, { ...workshop, note: 'À scinder.' }))
  const no = { ...workshop, answer: 'declined', meetsOn: null, text: 'Pas avant l’été.' } as const
  await coordination.answerWorkshop.mutate(named(spaceId, no))
  const again = { statementId: first, revision: 1, answered: true, text: 'Un, mieux dit.' }
  await coordination.correctStatement.mutate(named(spaceId, again))
  await own.reaffirm.mutate(named(spaceId, { ...workshop, version: 2, statementVersion: 2 }))
  await own.revoke.mutate(named(spaceId, { organisationId, roundId, statementIds: [first] }))
  const { consultationId } = await sendConversation(host.person, spaceId, generatedConversation(20, 5).files)
  await host.person.consultations.remove.mutate(named(spaceId, { consultationId }))
}
