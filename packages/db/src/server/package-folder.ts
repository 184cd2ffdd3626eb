import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * A folder of this package that holds files and no code, found by the name of the package: a bundle holds this code in
 * another folder.
 */
export const packageFolder = (name: 'migrations' | 'functions'): string => {
  const here = createRequire(import.meta.url).resolve('@reliance/db/server/package-folder.ts')
  return path.join(path.dirname(here), '../..', name)
}
