import postgres from 'postgres'
import type { TestApi } from './test-api.ts'

/** Minutes pass for every session of the person behind an address. */
export const ageSessions = async (api: TestApi, address: string, minutes: number): Promise<void> => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`
    update session set created_at = created_at - make_interval(mins => ${minutes})
    where person_id = (select person_id from email_address where address = ${address})`
  await admin.end()
}
