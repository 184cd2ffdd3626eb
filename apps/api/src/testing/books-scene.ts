import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { FundHome } from './fund-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi } from './test-api.ts'

/** A file of balances as a browser sends it. */
export const balancesOf = (text: string | Buffer, fileName = 'balance.csv') => ({
  fileName,
  content: Buffer.from(text).toString('base64'),
})

type Scene = { host: FundHome; spaceId: string }

/** What the books say is at the bank and in the cash box now. */
const counted = async ({ host, spaceId }: Scene) => {
  const { accounts } = await host.person.fund.openBooks.mutate({
    spaceId,
    requestId: requestId(),
    before: null,
  })
  const at = (code: string) => accounts.find(one => one.set === 'books' && one.code === code)?.balance ?? '0'
  return { bank: at('bank'), cash: at('cash') }
}

/** The treasury prepares the closing of a year, as the books say. */
export const prepareClosing = async (
  scene: Scene,
  startsOn: CivilDate,
  said?: { bank: string; cash: string },
) => {
  const { host, spaceId } = scene
  return host.person.fund.books.prepareClosing.mutate({
    spaceId,
    requestId: requestId(),
    startsOn,
    ...(said ?? (await counted(scene))),
  })
}

/** Somebody else answers it. */
export const answerClosing = (
  { spaceId }: Pick<Scene, 'spaceId'>,
  by: FundHome,
  closingId: string,
  answer: 'confirm' | 'send_back' = 'confirm',
  reason = '',
) => by.person.fund.books.answerClosing.mutate({ spaceId, requestId: requestId(), closingId, answer, reason })

/** A year is closed by the treasury and somebody else, after one preparation was withdrawn and one sent back. */
export const closeYear = async (scene: Scene, by: FundHome, startsOn: CivilDate): Promise<void> => {
  const { host, spaceId } = scene
  const first = await prepareClosing(scene, startsOn)
  await host.person.fund.books.withdrawClosing.mutate({ spaceId, requestId: requestId(), ...first })
  const second = await prepareClosing(scene, startsOn)
  await answerClosing(scene, by, second.closingId, 'send_back', 'La banque d’abord')
  const { closingId } = await prepareClosing(scene, startsOn)
  await answerClosing(scene, by, closingId)
}

/** Asks for a year of the books as a file, as the browser's own form does. */
export const takeYear = (api: TestApi, person: object | null, form: Record<string, string>) =>
  fetch(`${api.origin}/archive/annee`, {
    method: 'POST',
    headers: {
      'sec-fetch-site': 'same-origin',
      origin: api.servedAt,
      ...(person && { cookie: api.cookieOf(person) }),
    },
    body: new URLSearchParams(form),
  })
