import { begin, connect } from './card-scene.ts'
import { fundScene, promise } from './fund-scene.ts'
import { requestId } from './scenes.ts'
import type { StripeDouble } from './stripe-double/start-stripe-double.ts'
import type { TestApi } from './test-api.ts'

/** A fund that is paid by card: connected, a page of payment opened and asked about, disconnected. */
export const cardLife = async (api: TestApi, double: StripeDouble): Promise<void> => {
  const scene = await fundScene(api, 'guichet', 2)
  const { host, spaceId } = scene
  await connect(api, double, host, spaceId)
  await promise(host, scene, '86000')
  const { paymentId } = await begin(host, spaceId)
  await host.person.fund.checkCard.mutate({ spaceId, requestId: requestId(), paymentId })
  await host.person.fund.disconnectCard.mutate({ spaceId, requestId: requestId() })
}
