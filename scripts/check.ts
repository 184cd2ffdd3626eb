import { checks, runSteps } from './steps.ts'

/** `pnpm check`: everything that CI checks before it runs the tests. */
const { failed } = await runSteps(checks)
process.exit(failed > 0 ? 1 : 0)
