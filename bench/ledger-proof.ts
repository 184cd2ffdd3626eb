import { openBooks } from './books.ts'
import { openScene, type Scene } from './scene.ts'

const [postingCount, perEntry, atOnce] = [1_000_000, 4, 1000]

/** Entries by the function that every entry comes by, with all rules on, a thousand in each transaction. */
const postAll = async ({ admin, coalitionId }: Scene, entries: number): Promise<number> => {
  const began = performance.now()
  for (let from = 1; from <= entries; from += atOnce)
    await admin.begin(async tx => {
      await tx`select set_config('app.space_id', ${coalitionId}, true)`
      await tx.unsafe('set local role reliance_app')
      await tx`
        select posted.refusal from fiscal_year y, generate_series(${from}::int, ${from + atOnce - 1}::int) n,
          lateral house.post_entry(${coalitionId}, jsonb_build_object(
            'id', md5('proof' || n)::uuid, 'key', 'proof' || n, 'bookedOn', y.starts_on + 40, 'journal', 'bank',
            'purpose', 'Versement ' || n, 'mandateId', null, 'causeKind', 'reconciliation', 'causeId', md5('cause' || n)::uuid,
            'reversesId', null, 'lines', jsonb_build_array(
              jsonb_build_array('books', 'bank', 0, 100), jsonb_build_array('books', 'opening', 0, -100),
              jsonb_build_array('fund', 'pool', 0, 100), jsonb_build_array('fund', 'unallocated', -1, -100)))) posted
        where y.space_id = ${coalitionId}`
    })
  return (performance.now() - began) / 1000
}

type Proof = { entries: number; postings: number; wrong: unknown[] }

/** The proof of a whole ledger at a million postings, beside summing the same postings once. */
export const run = async (): Promise<void> => {
  const scene = await openScene(12)
  await openBooks(scene)
  const { admin, coalitionId } = scene
  const seconds = await postAll(scene, postingCount / perEntry)
  await admin`vacuum analyze`
  const timed = async <T>(work: () => Promise<T>) => {
    const began = performance.now()
    return { value: await work(), ms: performance.now() - began }
  }
  const plain = await timed(
    () =>
      admin`select account_set, code, sum(cents) from fund_posting where space_id = ${coalitionId} group by 1, 2`,
  )
  const proof = await timed(async () => {
    const [row] = await admin<{ proof: Proof }[]>`select house.prove_ledger(${coalitionId}) as proof`
    return row?.proof
  })
  const found = proof.value
  if (!found || found.wrong.length > 0) throw new Error(`the proof found ${JSON.stringify(found?.wrong)}`)
  console.log('\nThe proof of a ledger of a million postings beside one sum of them')
  console.log(
    `  ${(proof.ms / plain.ms).toFixed(1)}×  ${(proof.ms / 1000).toFixed(1)} s and ${(plain.ms / 1000).toFixed(2)} s, ` +
      `${found.entries} entries, ${found.postings} postings; posted in ${seconds.toFixed(0)} s`,
  )
  await scene.close()
}
