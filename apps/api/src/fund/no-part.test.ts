import { addDays } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mandateFor, passDays, today } from '../testing/decision-scene.ts'
import { type FundHome, importing, statementOf } from '../testing/fund-scene.ts'
import { grantedScene } from '../testing/payout-scene.ts'
import { inviteInto, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

type Scene = Awaited<ReturnType<typeof grantedScene>>
const now = () => addDays(today(), 12)
const approve = ({ named }: Scene, { person }: Pick<FundHome, 'person'>, payoutId: string) =>
  person.fund.approvePayout.mutate(named({ payoutId, revision: 1 }))

/** Signed, with accounts, and its first tranche prepared. */
const preparedScene = async (prefix: string) => {
  const s = await grantedScene(api, prefix)
  for (const name of ['accept', 'sign_agreement'] as const) await s.step(s.lead, name, now())
  for (const [at, home] of [s.lead, s.partner].entries()) await s.enter(home, s.ibans[at] ?? '')
  const { prepared } = await s.host.person.fund.preparePayouts.mutate(
    s.named({ applicationId: s.applicationId, tranche: 1, purpose: 'Des projets à plusieurs' }),
  )
  const [big, small] = ['420.00', '140.00'].map(
    amount => prepared.find(one => one.amount === amount)?.payoutId ?? '',
  )
  return { ...s, big: big ?? '', small: small ?? '' }
}

const giveApproval = async (s: Scene, home: FundHome, displayName: string) => {
  await home.person.coalitions.participate.mutate(s.named({ organisationId: home.spaceId, displayName }))
  // Whom it is about answers last.
  const others = [s.partner, s.c, s.d, s.lead].map(one => one.person)
  await mandateFor(s.host.person, others, s.where, { ...home, displayName }, { powers: ['fund.approve'] })
}

it('an organisation that only applied speaks for nobody: a project does not approve its own money by it', async () => {
  const s = await preparedScene('coquille')
  await giveApproval(s, s.lead, 'Personne de coquille 2')
  expect(await refusalOf(approve(s, s.lead, s.small))).toBe('fund.approver_beneficiary')
  const { spaceId: shell } = await s.lead.person.organisations.found.mutate({
    requestId: requestId(),
    name: 'Façade',
    slug: 'facade',
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    lang: 'fr',
    isAnother: true,
  })
  await s.lead.person.coalitions.askToJoin.mutate(s.named({ organisationId: shell }))
  expect(await refusalOf(approve(s, s.lead, s.small))).toBe('fund.approver_beneficiary')
})

it('whoever belongs to an organisation with a part approves for no other, and judges no report for it', async () => {
  const s = await preparedScene('double')
  const both = await inviteInto(api, s.lead, 'double@exemple.test', 'Double')
  await s.d.person.organisations.invite.mutate({
    spaceId: s.d.spaceId,
    requestId: requestId(),
    pasted: 'double@exemple.test',
    level: 'member',
    lang: 'fr',
  })
  const me = await both.person.identity.whoAmI.query()
  const invitation = me?.invitations.find(one => one.spaceId === s.d.spaceId)
  await both.person.organisations.answerInvitation.mutate({
    spaceId: s.d.spaceId,
    requestId: requestId(),
    invitationId: invitation?.invitationId ?? '',
    answer: 'accept',
    displayName: 'Double',
  })
  await giveApproval(s, { ...s.d, ...both, spaceId: s.d.spaceId }, 'Double')
  expect(await refusalOf(approve(s, both, s.big))).toBe('fund.approver_beneficiary')
  expect(
    await refusalOf(
      both.person.fund.takeProjectStep.mutate(
        s.named({ applicationId: s.applicationId, step: 'approve_report', takenOn: now(), note: '' }),
      ),
    ),
  ).toBe('fund.interested')
})

it('what may be the payment is said before the bank is said to have refused it', async () => {
  const s = await preparedScene('deuxfois')
  for (const home of [s.c, s.d]) await approve(s, home, s.big)
  await passDays(api, s.spaceId, 10)
  const day = addDays(today(), 22)
  const { fund } = s.host.person
  await fund.makePaymentFile.mutate(s.named({ payoutIds: [s.big], executeOn: day }))
  const french = (on: string) => on.split('-').toReversed().join('/')
  const settle = (outcome: 'paid' | 'rejected', lineId: string | null) =>
    refusalOf(fund.settlePayout.mutate(s.named({ payoutId: s.big, outcome, lineId })))
  const waiting = async () =>
    (await fund.openTreasury.mutate(s.named({}))).waiting.find(one => one.amount === '-420.00')?.lineId ?? ''
  const { importId } = await importing(
    s.host.person,
    s.spaceId,
    statementOf([['02/01/2020', 'AUTRE', '-420,00']]),
  )
  // No bank paid it before it had the file.
  expect(await settle('paid', await waiting())).toBe('fund.payout_other_line')
  await fund.undoImport.mutate(s.named({ importId }))
  await importing(s.host.person, s.spaceId, statementOf([[french(day), 'VIR EMIS', '-420,00']]))
  expect(await settle('rejected', null)).toBe('fund.payout_line_waits')
})
