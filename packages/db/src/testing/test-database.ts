import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { databaseGrantsSql } from '../server/roles.ts'

/** Where the tests' server is; each test file clones the template `reliance`, migrated once here. */
export type TestServer = { superuser: string; owner: string; app: string; worker: string }

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer
    /** How many times the seeded runs are as long as usual. */
    scale: number
    /** Folder of the programs of another PostgreSQL to run the tests on. */
    installedPostgres: string | undefined
    /** A key of Stripe’s sandbox, where its double is held to it. */
    stripeTestKey: string | undefined
  }
}

/** A migrated database of one test file's own: rows are committed in it and nothing is cleaned. */
export type TestDatabase = {
  superuserUrl: string
  ownerUrl: string
  appUrl: string
  workerUrl: string
  drop(): Promise<void>
}

/** Clones the template; 60 ms or so. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const server = inject('testServer')
  const name = `test_${randomBytes(6).toString('hex')}`
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).toString()
  const admin = postgres(server.superuser, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name} template reliance owner reliance_owner`)
  await admin.unsafe(databaseGrantsSql(name))
  await admin.end()
  return {
    superuserUrl: at(server.superuser),
    ownerUrl: at(server.owner),
    appUrl: at(server.app),
    workerUrl: at(server.worker),
    async drop() {
      const sql = postgres(server.superuser, { max: 1, onnotice: () => {} })
      await sql.unsafe(`drop database ${name} with (force)`)
      await sql.end()
    },
  }
}
