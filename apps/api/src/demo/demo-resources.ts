import type { PriceKind, ResourceKind } from '@reliance/core/resources/resource.ts'
import type { CivilDate, WallTime } from '@reliance/core/shared/time.ts'
import { newId } from '../new-id.ts'
import type { Member } from './bring-to-plenary.ts'

type DemoResource = {
  /** Whose it is, by its place in the list of organisations. */
  by: number
  kind: ResourceKind
  name: string
  place: string
  communeCode?: string
  stock?: number
  seats?: number
  bufferMinutes?: number
  description?: string
  conditions?: string
  price?: readonly [kind: PriceKind, euros: string, per: string]
  usualPrice?: string
  deposit?: string
}

const minibus: DemoResource = {
  by: 10,
  kind: 'vehicle',
  name: 'Minibus neuf places',
  place: 'Gare de Valence TGV',
  communeCode: '26362',
  price: ['at_cost', '0,40', 'par kilomètre'],
  deposit: '300',
  conditions: 'Permis B depuis trois ans. Le plein est fait au retour.',
}

/** What the organisations of the demo lend one another, beside the minibus. */
const resources: readonly DemoResource[] = [
  {
    by: 8,
    kind: 'room',
    name: 'Salle du Moulin',
    place: 'Le Moulin des Passages, Crest',
    communeCode: '26108',
    seats: 40,
    bufferMinutes: 30,
    price: ['free_contribution', '', '20 € aident à chauffer'],
    usualPrice: '60',
    conditions: 'On range les chaises et on ferme l’eau en partant.',
  },
  {
    by: 3,
    kind: 'equipment',
    name: 'Sono 1 kW',
    place: 'Radio Micocoulier, Juvignac',
    communeCode: '34123',
    bufferMinutes: 60,
    usualPrice: '80',
    deposit: '150',
    conditions: 'Une personne de la radio montre le branchement.',
  },
  {
    by: 5,
    kind: 'vehicle',
    name: 'Fourgon frigorifique',
    place: 'Jardin du Levain, Roubaix',
    communeCode: '59512',
    price: ['at_cost', '0,35', 'par kilomètre'],
    usualPrice: '120',
    conditions: 'Rendu propre, le froid coupé.',
  },
  {
    by: 11,
    kind: 'equipment',
    name: 'Bureau de trois postes',
    place: 'Institut des Communs vivants, Lille',
    communeCode: '59350',
    description: 'Trois tables, une connexion, une salle de réunion à partager.',
    usualPrice: '25',
  },
  {
    by: 0,
    kind: 'equipment',
    name: 'Imprimante A3',
    place: 'Local de La Garance, Montpellier',
    communeCode: '34172',
    price: ['at_cost', '0,04', 'par page'],
  },
  {
    by: 1,
    kind: 'stock',
    name: 'Chaises pliantes',
    place: 'Clé de Voûte solidaire, Montpellier',
    communeCode: '34172',
    stock: 60,
    usualPrice: '30',
  },
  {
    by: 6,
    kind: 'skill',
    name: 'Conseil en comptabilité',
    place: '',
    stock: 8,
    description: 'Plan comptable, clôture, dossier de subvention ; par téléphone ou sur place à Loos.',
    usualPrice: '45',
  },
]

const writtenOf = ({
  by: _owner,
  price: [priceKind, price, priceText] = ['free', '', ''],
  ...one
}: DemoResource) => ({
  kind: one.kind,
  name: one.name,
  description: one.description ?? '',
  place: one.place,
  communeCode: one.communeCode ?? null,
  stock: one.stock ?? 1,
  seats: one.seats ?? null,
  priceKind,
  price,
  priceText,
  usualPrice: one.usualPrice ?? '',
  deposit: one.deposit ?? '',
  conditions: one.conditions ?? '',
  bufferMinutes: one.bufferMinutes ?? 0,
  stepFree: one.kind === 'room' ? true : null,
  hearingLoop: one.kind === 'room' ? false : null,
  accessibleToilets: one.kind === 'room' ? true : null,
})

/** What is done with it, by organisations named by their place in the list. */
const lendingBy = (members: readonly Member[], spaceId: string) => {
  const member = (at: number): Member => {
    const found = members[at]
    if (!found) throw new Error(`no organisation ${at}`)
    return found
  }
  const in_ = () => ({ spaceId, requestId: newId() })
  return {
    offer: async (one: DemoResource): Promise<string> => {
      const { person, spaceId: organisationId } = member(one.by)
      const offered = { ...in_(), ...writtenOf(one), organisationId, isDraft: false }
      return (await person.api.resources.offer(offered)).resourceId
    },
    ask: async (
      by: number,
      resourceId: string,
      [on, start, end]: readonly [on: string, start: string, end: string],
      purpose: string,
      quantity = 1,
    ): Promise<string> => {
      const { person, spaceId: borrowerId } = member(by)
      const day = on as CivilDate
      const asked = await person.api.resources.ask({
        ...in_(),
        resourceId,
        borrowerId,
        purpose,
        quantity,
        price: 'offered',
        startsOn: day,
        startTime: start as WallTime,
        endsOn: day,
        endTime: end as WallTime,
      })
      return asked.bookingId
    },
    accept: (by: number, bookingId: string) =>
      member(by).person.api.resources.answer({ ...in_(), bookingId, answer: 'accept', reason: '' }),
    handOver: (by: number, bookingId: string, note: string) =>
      member(by).person.api.resources.handOver({ ...in_(), bookingId, note }),
    takeBack: (by: number, bookingId: string, note: string) =>
      member(by).person.api.resources.takeBack({ ...in_(), bookingId, isDamaged: true, note }),
  }
}

/** A week before, the minibus goes to Die for the seed swap. @returns the booking, to be taken back. */
export const lendMinibus = async (members: readonly Member[], spaceId: string): Promise<string> => {
  const { offer, ask, accept, handOver } = lendingBy(members, spaceId)
  const bus = await offer(minibus)
  const bookingId = await ask(9, bus, ['2026-11-14', '08:00', '20:00'], 'La bourse aux graines de Die.')
  await accept(10, bookingId)
  await handOver(10, bookingId, 'Plein fait, 84 210 km, deux clés.')
  return bookingId
}

/**
 * The catalogue and its bookings: the room for the plenary, the sound system that two asked for, the chairs of which there
 * are too few for a third; and the minibus, which comes back with a damage.
 */
export const seedResources = async (
  members: readonly Member[],
  spaceId: string,
  minibusBooking: string,
): Promise<void> => {
  const { offer, ask, accept, takeBack } = lendingBy(members, spaceId)
  const ids: string[] = []
  for (const one of resources) ids.push(await offer(one))
  const [room = '', sound = '', , , , chairs = ''] = ids
  await accept(8, await ask(11, room, ['2026-11-28', '09:00', '18:00'], 'La plénière de la coalition.'))
  const first = await ask(2, sound, ['2026-12-05', '14:00', '22:00'], 'La fête de l’atelier vélo.')
  await ask(1, sound, ['2026-12-05', '20:00', '23:00'], 'Un bal pour le logement.')
  // The second one is declined by it, and told that the sound system is free at 23:00.
  await accept(3, first)
  await accept(1, await ask(2, chairs, ['2026-11-28', '09:00', '18:00'], 'La plénière, au repas.', 40))
  await takeBack(10, minibusBooking, 'Rétroviseur droit cassé, au retour de Die.')
}
