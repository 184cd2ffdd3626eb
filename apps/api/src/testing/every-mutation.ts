import type { CivilDate } from '@reliance/core/shared/time.ts'
import { actionsLife } from './actions-scene.ts'
import { assemblyLife } from './assembly-scene.ts'
import { ballotLife } from './ballot-scene.ts'
import { balancesOf } from './books-scene.ts'
import { calendarLife } from './calendar-scene.ts'
import { callLife, givingLife } from './call-life.ts'
import { cardLife } from './card-life.ts'
import { closeCoalition, closeOrganisation, closingScene } from './closing-scene.ts'
import { commissionLife } from './commission-scene.ts'
import {
  creatingBody,
  decide,
  definingRole,
  type Effect,
  endingMandate,
  givingMandate,
  passDays,
  propose,
  publishCharter,
  today,
} from './decision-scene.ts'
import { duesLife } from './dues-life.ts'
import { electionLife } from './election-scene.ts'
import { fundScene, importing, promise, statementOf, treasuryOf } from './fund-scene.ts'
import { inKindLife } from './in-kind-life.ts'
import { mandateScene } from './mandate-scene.ts'
import { meetingLife } from './meeting-scene.ts'
import { payoutLife } from './payout-life.ts'
import { positionsLife } from './positions-life.ts'
import { processLife } from './process-scene.ts'
import { proxyLife } from './proxy-scene.ts'
import { quorumLife } from './quorum-scene.ts'
import { resourceLife } from './resource-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from './scenes.ts'
import type { StripeDouble } from './stripe-double/start-stripe-double.ts'
import { tensionLife } from './tension-life.ts'
import type { TestApi } from './test-api.ts'
import { wholeLife } from './whole-life.ts'

const named = <Rest extends object>(spaceId: string, rest: Rest) => ({
  spaceId,
  requestId: requestId(),
  ...rest,
})

/** An organisation that is moved, opened and left; people come in by every way there is. */
const organisationLife = async (api: TestApi) => {
  const home = await foundOrganisation(api, 'Passerelle', 'passerelle')
  const { spaceId } = home
  const { organisations, files } = home.person
  await organisations.changeAddress.mutate(named(spaceId, { slug: 'passerelles' }))
  const about = { legalForm: 'association_1901', sector: 'other', communeCode: null } as const
  const words = { name: 'Passerelle', purpose: '', history: '', culture: '', methods: '' }
  await organisations.edit.mutate(named(spaceId, { ...about, ...words, isPublic: true, revision: 1 }))
  const invite = { pasted: 'une@passerelle.test, deux@passerelle.test', level: 'member', lang: 'fr' } as const
  await organisations.invite.mutate(named(spaceId, invite))
  const [first, second] = (await organisations.invitations.query({ spaceId })).items
  const of = (one: typeof first) => ({ invitationId: one?.invitationId ?? '' })
  await organisations.resendInvitation.mutate(named(spaceId, of(first)))
  await organisations.withdrawInvitation.mutate(named(spaceId, of(second)))
  const { invitationId } = await organisations.showInvitation.mutate(
    named(spaceId, { level: 'member', places: 5, days: 2 }),
  )
  const [shown] = await organisations.shownInvitations.query({ spaceId })
  const code = shown?.href.split('/').at(-1) ?? ''
  const byCode = await api.signIn('code@passerelle.test', 'Code')
  await byCode.organisations.joinByCode.mutate(named(spaceId, { code, displayName: 'Code' }))
  await organisations.closeShown.mutate(named(spaceId, { invitationId }))
  const asking = await api.signIn('demande@passerelle.test', 'Demande')
  await asking.organisations.askToJoin.mutate(named(spaceId, { displayName: 'Demande', message: '' }))
  const [request] = await organisations.joinRequests.query({ spaceId })
  const { joinRequestId } = request ?? { joinRequestId: '' }
  await organisations.answerJoinRequest.mutate(
    named(spaceId, { joinRequestId, answer: 'accept', level: 'member' }),
  )
  const { fileId } = await files.start.mutate(named(spaceId, { name: 'trop.pdf', bytes: 500 }))
  await files.discard.mutate(named(spaceId, { fileId }))
  await asking.organisations.leave.mutate(named(spaceId, {}))
}

/** Bodies that move and end; mandates that are declined, given up and recalled; a proposal that is taken back. */
const mandateLife = async (api: TestApi) => {
  const s = await mandateScene(api, 'organes')
  const { spaceId } = s.home
  const decideAll = (effects: readonly Effect[]) => decide(s.home.person, [s.clara.person], s.where, effects)
  const [north, south] = [creatingBody(s.bodyId, 'Nord'), creatingBody(s.bodyId, 'Sud')]
  const role = definingRole(s.bodyId, ['organisations.admit'], 'Accueil')
  await decideAll([north.effect, south.effect, role.effect])
  const move = { bodyId: north.bodyId, parentId: south.bodyId, revision: 1 }
  await decideAll([{ kind: 'move_body', payload: move }])
  const give = async () => {
    const { effect, mandateId } = givingMandate(role.roleId, s.bilal.personId, { reportRhythm: 'monthly' })
    await decideAll([effect])
    return mandateId
  }
  const bilal = s.bilal.person.mandates
  await bilal.decline.mutate(named(spaceId, { mandateId: await give(), revision: 1 }))
  for (const end of ['resign', 'recall'] as const) {
    const mandateId = await give()
    await bilal.accept.mutate(named(spaceId, { mandateId, typedName: 'Bilal', revision: 1 }))
    const next = (await bilal.mandate.query({ spaceId, mandateId })).accounts?.next
    const dueOn = next?.dueOn ?? today()
    if (end === 'resign') await bilal.fileReport.mutate(named(spaceId, { mandateId, dueOn, text: 'Fait.' }))
    if (end === 'resign') await bilal.resign.mutate(named(spaceId, { mandateId }))
    else await decideAll([endingMandate(mandateId)])
  }
  const { decisionId: followed } = await decideAll([])
  const said = { state: 'in_progress', dueOn: null, roleId: role.roleId, note: 'Deux devis.' } as const
  const entrusted = await give()
  await bilal.accept.mutate(named(spaceId, { mandateId: entrusted, typedName: 'Bilal', revision: 1 }))
  await s.home.person.mandates.followDecision.mutate(
    named(spaceId, Object.assign({ decisionId: followed }, said)),
  )
  await bilal.resign.mutate(named(spaceId, { mandateId: entrusted }))
  const dissolve = { bodyId: north.bodyId, mandateIds: [], revision: 2 }
  await decideAll([{ kind: 'dissolve_body', payload: dissolve }])
  const { decisionId } = await propose(s.home.person, s.where, [])
  await s.home.person.mandates.withdraw.mutate(named(spaceId, { decisionId }))
}

/** A coalition that moves, gives itself another charter, invites, and is left by a person and by an organisation. */
const coalitionLife = async (api: TestApi) => {
  const host = await foundOrganisation(api, 'Quai', 'quai')
  const guest = await foundOrganisation(api, 'Pont', 'pont')
  const { spaceId } = await foundCoalition(host, 'Berges', 'berges')
  await joinCoalition(host, guest, spaceId)
  const { coalitions } = host.person
  await coalitions.changeAddress.mutate(named(spaceId, { slug: 'les-berges' }))
  await publishCharter(host, [guest], spaceId, { label: '2.0', text: 'Chacune reste libre, et le dit.' })
  const other = await foundOrganisation(api, 'Rive', 'rive-invitee')
  const about = { legalForm: 'association_1901', sector: 'other', communeCode: null } as const
  const words = { name: 'Rive', purpose: '', history: '', culture: '', methods: '' }
  await other.person.organisations.edit.mutate(
    named(other.spaceId, { ...about, ...words, isPublic: true, revision: 1 }),
  )
  await coalitions.invite.mutate(named(spaceId, { organisationId: other.spaceId }))
  const written = { pasted: 'berge@exemple.test', sentence: '', lang: 'fr' } as const
  await coalitions.inviteByAddress.mutate(named(spaceId, written))
  const [invited] = (await coalitions.invitations.query({ spaceId })).items
  const invitationId = invited?.invitationId ?? ''
  await coalitions.resendByAddress.mutate(named(spaceId, { invitationId }))
  await coalitions.withdrawByAddress.mutate(named(spaceId, { invitationId }))
  const organisationId = guest.spaceId
  await guest.person.coalitions.participate.mutate(named(spaceId, { organisationId, displayName: 'Pont' }))
  const asking = { electorId: organisationId, roleName: 'Accueil', message: '' }
  await host.person.mandates.askToAppear.mutate(named(spaceId, asking))
  await guest.person.coalitions.withdrawParticipation.mutate(named(spaceId, {}))
  await guest.person.coalitions.leave.mutate(named(spaceId, { organisationId }))
}

/** A fund: promised, paid, matched by hand, undone, set aside and taken back. */
const fundLife = async (api: TestApi) => {
  const scene = await fundScene(api, 'bassin', 2)
  const { host, homes, spaceId } = scene
  const { fund } = host.person
  for (const home of homes) await promise(home, scene, '1000')
  const day = `01/11/${new Date().getFullYear()}`
  const rows = [
    [day, 'DON', '10,00'],
    [day, 'FRAIS', '-1,00'],
  ] as const
  const { importId } = await importing(host.person, spaceId, statementOf(rows))
  const { waiting, year } = await treasuryOf(host.person, spaceId)
  const [first, second] = waiting.map(one => one.lineId)
  const match = { lineId: first ?? '', organisationId: host.spaceId, year }
  await fund.matchPayment.mutate(named(spaceId, match))
  await fund.undoMatch.mutate(named(spaceId, { lineId: first ?? '' }))
  await fund.ignoreLine.mutate(
    named(spaceId, { lineId: second ?? '', as: 'bank_charge' as const, reason: 'Frais' }),
  )
  const cash = { organisationId: host.spaceId, year, amount: '15', receivedOn: today() }
  const { contributionId } = await fund.recordCash.mutate(named(spaceId, cash))
  const next = year + 1
  await promise(host, scene, '1000', { year: next, firstDueOn: `${next}-12-31` })
  const over = { organisationId: host.spaceId, year, toYear: next }
  await fund.moveOverpayment.mutate(named(spaceId, { ...over, amount: '1' }))
  const [moved] = (await treasuryOf(host.person, spaceId)).moves
  await fund.undoMove.mutate(named(spaceId, { moveId: moved?.moveId ?? '' }))
  await fund.undoCash.mutate(named(spaceId, { contributionId }))
  await fund.openBooks.mutate(named(spaceId, { before: null }))
  const bank = { set: 'books' as const, account: 'bank', before: null }
  await fund.openAccount.mutate(named(spaceId, bank))
  const late = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10)
  const [, guest] = homes
  if (!guest) throw new Error('no organisation')
  await promise(guest, scene, '1000', { firstDueOn: late })
  await fund.previewReminder.mutate(named(spaceId, { organisationIds: [guest.spaceId], lang: 'fr' as const }))
  await fund.remind.mutate(named(spaceId, { organisationIds: [guest.spaceId] }))
  for (const isPolitical of [true, false])
    await fund.namePolitical.mutate(
      named(spaceId, { organisationId: guest.spaceId, isPolitical, reason: 'Ses statuts' }),
    )
  const startsOn = `${year}-01-01` as CivilDate
  await fund.openYear.mutate(named(spaceId, { startsOn }))
  await fund.exportTied.mutate(named(spaceId, { startsOn, lang: 'fr' as const }))
  await fund.exportTreasury.mutate(named(spaceId, { year, lang: 'fr' as const }))
  const paper = { organisationId: host.spaceId, year, lang: 'fr' as const }
  await fund.treasuryPaper.mutate(named(spaceId, paper))
  await fund.undoImport.mutate(named(spaceId, { importId }))
  await importing(host.person, spaceId, `Date;Libellé;Montant;Solde\n${day};DON;1,00;11,00\n`)
  await fund.recordOpening.mutate(named(spaceId, {}))
  const balances = balancesOf('Compte;Libellé;Débit;Crédit\n512;Banque;10;\n531;Caisse;5;\n102;Fonds;;15\n')
  await fund.books.previewBalances.mutate(named(spaceId, balances))
  const { openingId } = await fund.books.takeOver.mutate(named(spaceId, balances))
  await fund.books.undoTakeOver.mutate(named(spaceId, { openingId, reason: 'Un essai' }))
  await fund.readBases.mutate(named(host.spaceId, {}))
}

/** Every mutation of spaces and of foundings, each at least once and each as the people of a scene do it. */
export const everyMutation = async (api: TestApi, double: StripeDouble): Promise<void> => {
  await wholeLife(api, { prefix: 'rive', word: 'mesange', common: 'commun' })
  await organisationLife(api)
  await mandateLife(api)
  await commissionLife(api, today())
  await coalitionLife(api)
  await calendarLife(api)
  await actionsLife(api)
  await assemblyLife(api, (spaceId, days) => passDays(api, spaceId, days))
  await meetingLife(api)
  await proxyLife(api)
  await quorumLife(api)
  await ballotLife(api, (spaceId, days) => passDays(api, spaceId, days))
  await processLife(api, (spaceId, days) => passDays(api, spaceId, days))
  await electionLife(api)
  await tensionLife(api)
  await positionsLife(api)
  await resourceLife(api)
  await fundLife(api)
  await inKindLife(api)
  await duesLife(api)
  await cardLife(api, double)
  await callLife(api)
  await payoutLife(api)
  await givingLife(api)
  const s = await closingScene(api, 'fin')
  await closeCoalition(s)
  await s.host.person.coalitions.reopen.mutate(named(s.coalition.spaceId, {}))
  await closeOrganisation(s)
  await s.home.person.organisations.reopen.mutate(named(s.home.spaceId, {}))
}
