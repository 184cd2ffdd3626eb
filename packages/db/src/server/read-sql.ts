import { readFile } from 'node:fs/promises'

/** The text of a file of SQL as the repository has it: a checkout that writes other line ends is the same version. */
export const readSql = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8')).replaceAll('\r\n', '\n')
