import type { FunctionFile } from '../server/functions.ts'

/** Whose rights a definer function runs with, and which roles may call it, in the order of their names. */
export type Head = { owner: string; callers: string[] }

const headForm = /^-- definer: (reliance_\w+); may call: (nobody|reliance_\w+(?:, reliance_\w+)*)$/m
const functionForm = /((?:^--.*\n)*)^create or replace function (\w+\.\w+)(\([\s\S]*?)\bas \$/gm

/** The functions of a file with the comment above each, and what stands between its name and its text. */
const functionsOf = ({ text }: FunctionFile) =>
  [...text.matchAll(functionForm)].map(([, comment = '', name = '', between = '']) => {
    const [, owner, callers] = headForm.exec(comment) ?? []
    const head = owner && callers ? { owner, callers: callers === 'nobody' ? [] : callers.split(', ') } : null
    return { name, head, isDefiner: /\bsecurity definer\b/.test(between) }
  })

/** What the heads say, by the name of the function. */
export const headsOf = (files: readonly FunctionFile[]): Map<string, Head> =>
  new Map(
    files.flatMap(file =>
      functionsOf(file).flatMap(({ name, head }) => (head ? [[name, head] as const] : [])),
    ),
  )

/** What is wrong with the files by themselves: a definer without a head, rights that an earlier text gave and that stay. */
export const headViolations = (files: readonly FunctionFile[]): string[] => {
  const names = files.flatMap(file => file.functions)
  return files.flatMap(file => {
    const says = (what: string) => `functions/${file.file} ${what}`
    const found = functionsOf(file).flatMap(({ name, head, isDefiner }) => {
      if (!isDefiner) return head ? [says(`has a head for ${name}, which runs with its caller’s rights`)] : []
      if (!head) return [says(`has no head for ${name}`)]
      const revoked = `revoke all on function ${name.replace('.', '\\.')}\\([^)]*\\) from public, reliance_app, reliance_worker;`
      return [
        ...(file.text.startsWith(`set local role ${head.owner};\n`)
          ? []
          : [says(`does not begin as ${head.owner}`)]),
        ...(new RegExp(`^${revoked}$`, 'm').test(file.text)
          ? []
          : [says(`leaves ${name} to former callers`)]),
      ]
    })
    if (/^create (function|trigger)\b/m.test(file.text)) found.push(says('makes what it does not replace'))
    if (file.functions.some(name => names.filter(other => other === name).length > 1))
      found.push(says('makes a function that is made elsewhere too'))
    return found
  })
}
