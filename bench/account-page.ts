import { newId } from '@reliance/api/new-id.ts'
import { fillLedger, openBooks } from './books.ts'
import { median } from './measure.ts'
import { openScene, type Scene } from './scene.ts'

const [rounds, reads] = [5, 60]

/** Milliseconds of a page of the account, from the newest lines or from the middle. */
const measure = async ({ api, coalitionId: spaceId }: Scene, before: number | null): Promise<number> => {
  const taken: number[] = []
  for (let n = 0; n < reads; n++) {
    const began = performance.now()
    await api.fund.openAccount({ spaceId, requestId: newId(), set: 'books', account: 'bank', before })
    taken.push(performance.now() - began)
  }
  return median(taken)
}

/** The page of an account, with a thousand postings in the ledger and with a million. */
export const run = async (): Promise<void> => {
  const scenes = [await openScene(12), await openScene(12)] as const
  const sizes = [500, 500_000] as const
  for (const [at, scene] of scenes.entries()) {
    await openBooks(scene)
    await fillLedger(scene, 1, sizes[at] ?? 0)
  }
  console.log('\nThe page of an account at 1,000,000 postings beside 1,000\n  goal: 1.5× at most')
  for (const where of ['newest', 'middle'] as const) {
    const seen: (readonly [number, number])[] = []
    for (let n = 0; n < rounds; n++) {
      const [small, large] = [
        await measure(scenes[0], where === 'newest' ? null : sizes[0] / 2),
        await measure(scenes[1], where === 'newest' ? null : sizes[1] / 2),
      ]
      seen.push([small, large])
    }
    const ratio = median(seen.map(([small, large]) => large / small))
    const ms = [0, 1].map(at => median(seen.map(one => one[at] ?? 0)).toFixed(2))
    console.log(`  ${ratio.toFixed(3).padStart(7)}×  ${ms[0]} ms and ${ms[1]} ms, ${where} lines`)
  }
  for (const scene of scenes) await scene.close()
}
