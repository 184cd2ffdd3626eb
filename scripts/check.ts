import { building, checking, runSteps } from './steps.ts'

/** `pnpm check`: everything that CI checks before it runs the tests. */
const built = await runSteps(building)
const checked = await runSteps(checking)
process.exit(built.failed + checked.failed > 0 ? 1 : 0)
