import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Makes the file that whole processes run, of the sources as they are now. */
export const setup = async (): Promise<void> => {
  const file = fileURLToPath(new URL('../../build.ts', import.meta.url))
  await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', file])
}
