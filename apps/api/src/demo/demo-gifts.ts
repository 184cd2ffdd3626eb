import type { CivilDate } from '@reliance/core/shared/time.ts'
import { newId } from '../new-id.ts'
import type { Member } from './bring-to-plenary.ts'
import type { DemoYear } from './demo-clock.ts'

/** What an organisation gave, as it declares it. */
type Gift = {
  kind: 'loan' | 'time'
  nature: string
  givenOn: CivilDate
  quantity: string
  unit: string
  unitValue: string
  method: string
}

const declare = async ({ person, spaceId: organisationId }: Member, spaceId: string, gift: Gift) => {
  const giftId = newId()
  await person.api.fund.inKind.declare({ spaceId, requestId: newId(), giftId, organisationId, ...gift })
  return giftId
}

/**
 * The third place lent its small hall, which another organisation countersigned; the hours of the training institute still
 * wait for a signature.
 */
export const giveInKind = async ({ host, members, spaceId }: DemoYear): Promise<void> => {
  const [moulin, signer] = [members[8], members[1]]
  if (!moulin || !signer) return
  const giftId = await declare(moulin, spaceId, {
    kind: 'loan',
    nature: 'La petite salle du Moulin, pour les réunions de coordination',
    givenOn: '2026-09-30' as CivilDate,
    quantity: '9',
    unit: 'demi-journées',
    unitValue: '80',
    method: 'tarif public de location de la salle',
  })
  const { person, spaceId: organisationId } = signer
  await person.api.fund.inKind.countersign({ spaceId, requestId: newId(), giftId, organisationId })
  await declare(host, spaceId, {
    kind: 'time',
    nature: 'Préparation et animation de la formation de juillet',
    givenOn: '2026-07-04' as CivilDate,
    quantity: '42,5',
    unit: 'heures',
    unitValue: '15,90',
    method: 'SMIC horaire chargé',
  })
}
