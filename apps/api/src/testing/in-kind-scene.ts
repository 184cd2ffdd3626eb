import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { decide, definingRole, givingMandate, today } from './decision-scene.ts'
import { type FundHome, plenaryOf } from './fund-scene.ts'
import { inviteInto, requestId } from './scenes.ts'
import type { TestApi } from './test-api.ts'

type Scene = { spaceId: string }

/** An organisation declares seven and a half hours at 1 234.57 €, 9 259.28 € in all, unless said otherwise. */
export const declareGift = async ({ spaceId }: Scene, home: FundHome, change: object = {}) => {
  const giftId: string = crypto.randomUUID()
  await home.person.fund.inKind.declare.mutate({
    spaceId,
    requestId: requestId(),
    giftId,
    organisationId: home.spaceId,
    kind: 'time',
    nature: 'Accueil de la plénière',
    givenOn: today() as CivilDate,
    quantity: '7,5',
    unit: 'heures',
    unitValue: '1 234,57',
    method: 'SMIC horaire chargé',
    ...change,
  })
  return giftId
}

export const countersign = ({ spaceId }: Scene, home: FundHome, giftId: string, change: object = {}) =>
  home.person.fund.inKind.countersign.mutate({
    spaceId,
    requestId: requestId(),
    giftId,
    organisationId: home.spaceId,
    ...change,
  })

/** The same organisation through another of its people, who commits it in the fund for that many days. */
export const representedBy = async (
  api: TestApi,
  home: FundHome,
  address: string,
  days = 80,
): Promise<FundHome & { mandateId: string }> => {
  const holder = await inviteInto(api, home, address, `Personne ${address.split('@')[0]}`)
  const where = { spaceId: home.spaceId, bodyId: await plenaryOf(home.person, home.spaceId) }
  const role = definingRole(where.bodyId, ['fund.represent'], `Caisse ${crypto.randomUUID().slice(0, 8)}`)
  const given = givingMandate(role.roleId, holder.personId, { endsOn: addDays(today() as CivilDate, days) })
  // Whoever says yes to a mandate of their own takes it on.
  await decide(home.person, [holder.person], where, [role.effect, given.effect])
  return { ...home, ...holder, mandateId: given.mandateId }
}
