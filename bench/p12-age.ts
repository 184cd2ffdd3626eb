import { race, report } from './measure.ts'
import { openScene } from './scene.ts'

/** P12: what a page of a coalition asks, in one that is young and in one with 20,000 acts behind it. */
export const run = async (): Promise<void> => {
  const [young, old] = [await openScene(12), await openScene(12)]
  await old.admin`
    insert into act (space_id, id, at, person_id, kind)
    select ${old.coalitionId}, gen_random_uuid(), now() - make_interval(mins => n), ${old.personId}, 'positions.published'
    from generate_series(1, 20000) n`
  await old.admin`analyze act`
  const read =
    ({ api, coalitionId: spaceId }: typeof young) =>
    () =>
      Promise.all([
        api.coalitions.get({ spaceId }),
        api.coalitions.formerNames({ spaceId }),
        api.mandates.mine({ spaceId }),
        api.mandates.decisions({ spaceId, before: null }),
      ])
  report(
    'P12: a coalition that is read after 20,000 acts',
    'at most 1.5 times as long as on its first day: at least 0.67×',
    await race(
      [
        { name: 'first day', run: read(young) },
        { name: '20,000 acts', run: read(old) },
      ],
      { loops: 4 },
    ),
  )
  const named =
    ({ api, coalitionId: spaceId }: typeof young) =>
    () =>
      api.coalitions.formerNames({ spaceId })
  report(
    'P12: the former names alone',
    'at least 0.67×',
    await race(
      [
        { name: 'first day', run: named(young) },
        { name: '20,000 acts', run: named(old) },
      ],
      { loops: 4 },
    ),
  )
  await Promise.all([young.close(), old.close()])
}
