import { passDays } from './decision-scene.ts'
import { duesIn } from './dues-scene.ts'
import { foundOrganisation, inviteInto } from './scenes.ts'
import type { TestApi } from './test-api.ts'

/** Dues that are asked for, paid by the bank and by hand, taken back, waived, corrected, reminded of, and closed. */
export const duesLife = async (api: TestApi): Promise<void> => {
  const home = await foundOrganisation(api, 'Cotisante', 'cotisante')
  const member = await inviteInto(api, home, 'membre@cotisante.test', 'Membre')
  const { ask, bank, choose, named, open, record } = duesIn(home.spaceId)
  const { dues } = home.person.fund
  const { campaignId } = await ask(home.person)
  const { reference } = await choose(member.person, campaignId)
  const day = new Date().toISOString().slice(0, 10)
  const { importId } = await bank(home.person, [
    [day, reference, '20,00'],
    [day, 'inconnu', '20,00'],
    [day, 'loyer', '-9,00'],
  ])
  const [unknown, rent] = (await open(home.person)).bank.waiting.toSorted(
    (a, b) => Number(b.amount) - Number(a.amount),
  )
  const personId = home.personId
  await dues.match.mutate(named({ lineId: unknown?.lineId ?? '', campaignId, personId }))
  await dues.setLineAside.mutate(named({ lineId: rent?.lineId ?? '', reason: 'Loyer' }))
  await dues.putLineBack.mutate(named({ lineId: rent?.lineId ?? '' }))
  await dues.undoImport.mutate(named({ importId, reason: 'Mauvais relevé' }))
  const { paymentId } = await record(home.person, campaignId, personId, '20')
  await dues.export.mutate(named({ campaignId, lang: 'fr' as const }))
  const validUntilOn = `${new Date().getFullYear() + 1}-02-28`
  await dues.correctCampaign.mutate(named({ campaignId, validUntilOn, reason: 'Erreur' }))
  await dues.takeBack.mutate(named({ paymentId, reason: 'Erreur' }))
  const of = { campaignId, personId: member.personId }
  await dues.exempt.mutate(named({ ...of, reason: 'Bénévole' }))
  await dues.endExemption.mutate(named(of))
  const personIds = [member.personId]
  await passDays(api, home.spaceId, 14)
  await dues.previewReminder.mutate(named({ campaignId, personIds, lang: 'fr' as const }))
  await dues.remind.mutate(named({ campaignId, personIds }))
  await dues.closeCampaign.mutate(named({ campaignId }))
}
