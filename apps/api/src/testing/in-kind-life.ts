import { fundScene } from './fund-scene.ts'
import { countersign, declareGift } from './in-kind-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi } from './test-api.ts'

/** Gifts in kind: one withdrawn, one refused, one countersigned, read by the treasury and taken back. */
export const inKindLife = async (api: TestApi): Promise<void> => {
  const s = await fundScene(api, 'apports', 2)
  const [host, guest] = s.homes
  if (!host || !guest) throw new Error('two organisations')
  const named = <Rest extends object>(rest: Rest) => ({ spaceId: s.spaceId, requestId: requestId(), ...rest })
  const withdrawn = await declareGift(s, guest, { nature: 'Chaises' })
  await guest.person.fund.inKind.withdraw.mutate(named({ giftId: withdrawn }))
  const refused = await declareGift(s, guest, { nature: 'Tables' })
  const answer = { giftId: refused, organisationId: host.spaceId, reason: 'Jamais venues' }
  await host.person.fund.inKind.refuse.mutate(named(answer))
  const giftId = await declareGift(s, guest)
  await countersign(s, host, giftId)
  await host.person.fund.inKind.open.mutate(named({ year: null }))
  await host.person.fund.inKind.undo.mutate(named({ giftId, reason: 'Deux fois' }))
}
