import { newId } from '@reliance/api/new-id.ts'
import { undebated } from '@reliance/core/positions/position.ts'
import { sql } from 'drizzle-orm'
import { race, report } from './measure.ts'
import { openScene } from './scene.ts'

/** P11: a row of the sheet that saves itself beside a transaction that begins, inserts one row and commits. */
export const run = async (): Promise<void> => {
  const scene = await openScene(12)
  const { api, organisationId, coalitionId } = scene
  const { database } = scene.running.services
  await scene.admin`create table bare (id uuid primary key, said text not null)`
  await scene.admin`grant insert on bare to reliance_app`
  const inCoalition = () => ({ spaceId: coalitionId, requestId: newId() })
  const { roundId } = await api.positions.prepareRound({
    ...inCoalition(),
    title: 'Premier tour',
    reveal: 'always',
  })
  const { statements } = await api.positions.addStatements({
    ...inCoalition(),
    roundId,
    lang: 'fr',
    texts: ['Nous partageons nos outils.'],
  })
  const statementId = statements[0]?.statementId ?? ''
  let revision = 0
  const save = async () => {
    const saved = await api.positions.saveDraft({
      spaceId: organisationId,
      requestId: newId(),
      coalitionId,
      statementId,
      ...undebated,
      stance: 'agree',
      reason: `Version ${revision}`,
      revision,
    })
    revision = saved.revision
  }
  const insert = () =>
    database.transaction('write', ({ db }) =>
      db.execute(sql`insert into bare (id, said) values (${newId()}, 'Version')`),
    )
  report(
    'P11: a row of the sheet that saves itself, one after the other',
    'five waits where the bare transaction has two: 0.4×',
    await race(
      [
        { name: 'begin, insert, commit', run: insert },
        { name: 'a row saved at home, read in its coalition first', run: save },
      ],
      { loops: 1 },
    ),
  )
  await scene.close()
}
