import { race, report } from './measure.ts'
import { openScene } from './scene.ts'

/** The home of a coalition of 300 organisations beside one of 12: presentation and list, read by a member. */
export const run = async (): Promise<void> => {
  const [small, large] = [await openScene(12), await openScene(300)]
  const read =
    ({ api, coalitionId }: typeof small) =>
    () =>
      Promise.all([
        api.coalitions.get({ spaceId: coalitionId }),
        api.coalitions.organisations({ spaceId: coalitionId }),
      ])
  report(
    'Home of a coalition: presentation and all organisations',
    'a page of 300 organisations is answered in under 100 ms',
    await race(
      [
        { name: '12 organisations', run: read(small) },
        { name: '300 organisations', run: read(large) },
      ],
      { loops: 4 },
    ),
  )
  const begun = performance.now()
  const times = 20
  for (let n = 0; n < times; n++) await read(large)()
  console.log(
    `  one reader alone: ${((performance.now() - begun) / times).toFixed(1)} ms for 300 organisations`,
  )
  await Promise.all([small.close(), large.close()])
}
