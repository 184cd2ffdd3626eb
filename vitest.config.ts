import { defineConfig } from 'vitest/config'
import { testRoot } from './packages/db/src/testing/test-folder.ts'

/** How many times the seeded runs are as long as usual; `pnpm proof` says forty. */
const scale = Number(process.env.RELIANCE_SCALE ?? 1)

/** A key of Stripe's sandbox: what its double is held to is then tried there (`stripe-contract.test.ts`). */
const stripeTestKey = process.env.STRIPE_TEST_KEY

/** The programs of an installed PostgreSQL to run on, instead of the embedded one. */
const installedPostgres = process.env.RELIANCE_POSTGRES

/** Tests that start, kill, cut and restore whole processes, or put themselves in the place of a module. */
const operations = [
  'apps/api/src/operations/**/*.test.ts',
  'packages/db/src/server/**/*.test.ts',
  'packages/db/src/connection/{client,faults}.test.ts',
  'apps/api/src/{index-scans,rights}.test.ts',
]

/** A mail or a focus comes when the machine has time: one second, as the library has it, is short beside other runs. */
const patient = { timeout: 15_000 }

/**
 * Both cores of a small machine: a test waits for a server or a browser half of its time. One process runs many files,
 * and reads the application once.
 */
const fast = {
  environment: 'node',
  pool: 'forks',
  maxWorkers: 2,
  isolate: false,
  expect: { poll: patient },
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const

/** One file after another, each in a process of its own: `npm test` runs them beside tests that compute all the time. */
const alone = {
  environment: 'node',
  pool: 'forks',
  maxWorkers: 1,
  expect: { poll: patient },
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const

/** Every project's tests; `scripts/test.ts` says which run beside one another. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...fast,
          name: 'core',
          provide: { scale },
          include: ['packages/core/src/**/*.test.ts'],
          // Properties run for seconds, longer on a busy machine, and as much longer as the proof makes them.
          testTimeout: 30_000 * scale,
        },
      },
      { test: { ...fast, name: 'ui', include: ['packages/ui/src/**/*.test.{ts,tsx}'] } },
      { test: { ...fast, name: 'web', include: ['apps/web/src/**/*.test.{ts,tsx}'] } },
      {
        test: {
          ...fast,
          name: 'db',
          provide: { scale, installedPostgres },
          include: ['packages/db/src/**/*.test.ts'],
          exclude: operations,
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
        },
      },
      {
        test: {
          ...fast,
          name: 'api',
          provide: { scale, installedPostgres, stripeTestKey },
          include: ['apps/api/src/**/*.test.ts'],
          exclude: operations,
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
        },
      },
      {
        test: {
          ...alone,
          name: 'operations',
          provide: { scale, installedPostgres },
          include: operations,
          globalSetup: ['packages/db/src/testing/global-setup.ts', 'apps/api/src/testing/bundle-setup.ts'],
        },
      },
      {
        test: {
          ...alone,
          name: 'commands',
          provide: { scale, installedPostgres },
          include: ['scripts/commands/*.test.ts'],
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
        },
      },
      {
        test: {
          ...fast,
          name: 'house',
          include: ['scripts/**/*.test.ts'],
          exclude: ['scripts/commands/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          ...fast,
          name: 'journeys',
          // A browser waits for its pages, its journey for the browser: three at once leave no core idle.
          maxWorkers: 3,
          // A browser writes its profile there: each of its contexts a new one.
          env: { TMPDIR: testRoot() },
          include: ['apps/web/journeys/*.test.ts', 'apps/web/gallery/**/*.test.ts'],
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // The walks that `pnpm proof` alone makes: their rules are held by the tests of the API.
      {
        test: {
          ...fast,
          name: 'long-journeys',
          maxWorkers: 3,
          env: { TMPDIR: testRoot() },
          include: ['apps/web/journeys/long/*.test.ts'],
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
