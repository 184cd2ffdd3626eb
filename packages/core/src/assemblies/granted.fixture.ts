import type { AssemblyResult } from './codes.ts'

/** What a rule answers, or a failed test. */
export const granted = <T>(answer: AssemblyResult<T>): T => {
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

/** The name of the rule that refuses; null where none does. */
export const refusalOf = (answer: AssemblyResult<unknown>): string | null =>
  answer.ok ? null : answer.error.code.replace('assemblies.', '')
