import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { passDays, today } from '../testing/decision-scene.ts'
import { importing, statementOf, treasuryOf } from '../testing/fund-scene.ts'
import { grantedScene } from '../testing/payout-scene.ts'
import { addressIn, belowInOutlook, type ReplyApi, startReplyApi } from '../testing/reply-scene.ts'

let mails: ReplyApi
let s: Awaited<ReturnType<typeof grantedScene>>
let passed = 12
const now = (): CivilDate => addDays(today(), passed)
const later = async (days: number) => {
  passed += days
  await passDays(mails.api, s.spaceId, days)
}
const lead = 'bilan-2@exemple.test'

/** Accepted, signed, and both parts of the first tranche paid. */
const paid = async (): Promise<void> => {
  const { host, applicationId, named, spaceId } = s
  const { fund } = host.person
  for (const step of ['accept', 'sign_agreement'] as const) await s.step(s.lead, step, now())
  for (const [at, home] of [s.lead, s.partner].entries()) await s.enter(home, s.ibans[at] ?? s.ibans[0])
  const { prepared } = await fund.preparePayouts.mutate(
    named({ applicationId, tranche: 1 as const, purpose: 'Des projets à plusieurs' }),
  )
  for (const { payoutId } of prepared)
    for (const home of [s.c, s.d])
      await home.person.fund.approvePayout.mutate(named({ payoutId, revision: 1 }))
  await later(9)
  const payoutIds = prepared.map(one => one.payoutId)
  await fund.makePaymentFile.mutate(named({ payoutIds, executeOn: addDays(now(), 1) }))
  const day = now().split('-').toReversed().join('/')
  const lines = prepared.map(({ amount }): [string, string, string] => [
    day,
    'VIR',
    `-${amount.replace('.', ',')}`,
  ])
  await importing(host.person, spaceId, statementOf(lines))
  const { waiting } = await treasuryOf(host.person, spaceId)
  for (const { payoutId, amount } of prepared) {
    const line = waiting.find(one => one.amount === `-${amount}`)
    await fund.settlePayout.mutate(named({ payoutId, outcome: 'paid' as const, lineId: line?.lineId ?? '' }))
  }
}

beforeAll(async () => {
  mails = await startReplyApi()
  s = await grantedScene(mails.api, 'bilan')
  await paid()
}, 120_000)
afterAll(() => mails.stop())

it('a report is asked for by mail when it is due, and handed in by answering it', async () => {
  const { state, reportDueOn } = await s.project()
  expect(['paid_1', 'report_due']).toContain(state)
  expect(reportDueOn).not.toBeNull()
  await later(state === 'paid_1' ? 20 : 0)
  const asked = await mails.mailTo(lead, 'répondez à ce courriel')
  expect(asked.subject.replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(
    /le bilan du projet « Radio des assemblées » est attendu/,
  )
  const replyTo = addressIn(asked)
  const at = mails.sink.mails.length
  const text = `Douze émissions, quatre quartiers.\nTout est dépensé.${belowInOutlook(asked, lead)}`
  await mails.send({ from: lead, to: replyTo, text })
  const answer = await mails.mailTo(lead, 'est rendu, avec le texte ci-dessous', at)
  expect(answer.text).toContain('> Douze émissions, quatre quartiers.\n> Tout est dépensé.')
  expect(answer.text).toContain(`/suivi-${s.applicationId}`)
  const project = await s.project()
  expect(project).toMatchObject({ state: 'report_handed_in', turn: 'assessors' })
  expect(JSON.stringify(project)).toContain('Douze émissions, quatre quartiers.\\nTout est dépensé.')
  // The committee reads of it as of one that was handed in on the page.
  await mails.mailTo('bilan-4@exemple.test', 'a rendu son bilan', at)
})

it('one that is sent back is completed by answering that mail; the address of the first has served', async () => {
  const first = addressIn(await mails.mailTo(lead, 'est attendu pour le'))
  let at = mails.sink.mails.length
  await s.step(s.c, 'return_report', now(), 'Combien de personnes ?')
  const returned = await mails.mailTo(lead, 'demande un complément', at)
  await mails.send({ from: lead, to: first, text: 'Par l’ancienne adresse.' })
  await mails.mailTo(lead, 'a déjà été prise', at)
  at = mails.sink.mails.length
  await mails.send({ from: lead, to: addressIn(returned), text: 'Quarante personnes.' })
  await mails.mailTo(lead, '> Quarante personnes.', at)
  expect((await s.project()).state).toBe('report_handed_in')
  // What is read now owes nothing: the mail is answered why.
  await s.step(s.c, 'return_report', now(), 'Et après ?')
  const again = await mails.mailTo(lead, 'demande un complément', at)
  await s.step(s.lead, 'hand_in_report', now(), 'Par la page.')
  await mails.send({ from: lead, to: addressIn(again), text: 'Par courriel.' })
  const refused = await mails.mailTo(lead, '> Par courriel.', at)
  expect(refused.text).toContain('rien n’a été enregistré')
})
