import { sql } from 'drizzle-orm'
import type { Lanes } from '../client.ts'

/** Seconds after which a job is free again when nobody renewed its lease: its worker is dead or cut off. */
export const leaseSeconds = 6

/**
 * Moves due rows of the outbox into the queue, as the worker's role: both change in one statement, or neither.
 * @returns how many were moved.
 */
export const relayDue = (lanes: Lanes): Promise<number> =>
  lanes.transaction('write', async lane => {
    const moved = await lane.db.execute(sql`
      select graphile_worker.add_job('outbox', payload := json_build_object(
        'spaceId', space_id, 'eventId', id, 'kind', kind, 'targetSpaceId', target_space_id),
        job_key := id::text, max_attempts := 12)
      from door.relay_batch(200)`)
    return moved.length
  })

/**
 * Renews the leases of the jobs under way in this process, and frees those of processes that renew no more.
 * The queue itself would free them after four hours.
 * @returns how many were freed.
 */
export const renewLeases = (lanes: Lanes, underWay: readonly string[]): Promise<number> =>
  lanes.transaction('write', async lane => {
    if (underWay.length > 0)
      await lane.db.execute(sql`
        update graphile_worker._private_jobs set locked_at = now()
        where locked_at is not null and id = any(array(select value::bigint
          from jsonb_array_elements_text(${JSON.stringify(underWay)}::jsonb)))`)
    const freed = await lane.db.execute(sql`
      update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = greatest(run_at, now())
      where locked_at < now() - make_interval(secs => ${leaseSeconds}) returning id`)
    return freed.length
  })

/** How late the worker is, in seconds: the oldest due row of the outbox, and the oldest due job. */
export const workerLag = (
  lanes: Lanes,
): Promise<{ relaySeconds: number; queueSeconds: number; due: number }> =>
  lanes.transaction('read', async lane => {
    const rows = await lane.db.execute(sql`
      select relay.seconds as relay_seconds, relay.due + jobs.due as due, jobs.seconds as queue_seconds
      from door.relay_lag() relay, (
        select count(*)::int as due, coalesce(extract(epoch from now() - min(run_at)), 0)::float8 as seconds
        from graphile_worker._private_jobs
        where run_at <= now() and locked_at is null and attempts < max_attempts) jobs`)
    const [row] = rows as unknown as { relay_seconds: number; queue_seconds: number; due: number }[]
    return {
      relaySeconds: Number(row?.relay_seconds ?? 0),
      queueSeconds: Number(row?.queue_seconds ?? 0),
      due: Number(row?.due ?? 0),
    }
  })
