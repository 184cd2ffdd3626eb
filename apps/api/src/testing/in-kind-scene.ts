import type { CivilDate } from '@reliance/core/shared/time.ts'
import { today } from './decision-scene.ts'
import type { FundHome } from './fund-scene.ts'
import { requestId } from './scenes.ts'

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
