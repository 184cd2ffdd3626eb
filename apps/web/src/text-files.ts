import { type Language, languages } from '@reliance/core/shared/messages.ts'

/** A file of texts in `core`, without its language: `positions/interface`. */
export type TextFile = `${string}/${string}`
/** The words of a context's pages under `interface`, those of its rules under its name. */
type Words = { interface?: object; [context: string]: object | undefined }

/** All but what the server writes (its pages, its mails, its answers to replies) and what no page reads. */
const found = import.meta.glob<Record<string, object>>(
  [
    './*/*.{fr,en}.ts',
    '!./shared/{help,statements,welcome}.*.ts',
    '!./{notifications,territories}/*.ts',
    // Parts of a context's texts, which its two files put together.
    '!./{assemblies,coalitions,fund,mandates,positions}/*-*.ts',
  ],
  { base: '../../../packages/core/src' },
)

const addressOf = (file: TextFile, language: Language): string => `./${file}.${language}.ts`

/** Whether a file is there in every language. */
export const isTextFile = (file: TextFile): boolean =>
  languages.every(language => addressOf(file, language) in found)

/** Fetches a file of texts; each exports one object. */
export const fetchTexts = async (file: TextFile, language: Language): Promise<Words> => {
  const fetchFile = found[addressOf(file, language)]
  if (!fetchFile) throw new Error(`there is no file of texts ${file}`)
  const [words] = Object.values(await fetchFile())
  const [context = '', name] = file.split('/')
  return { [name === 'messages' ? context : 'interface']: words }
}
