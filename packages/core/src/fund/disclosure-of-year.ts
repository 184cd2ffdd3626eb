import type { Disclosure } from './adopt-pledge-rule.ts'

/** What shows least first. */
const strictness = ['totals', 'names', 'bands', 'open'] as const satisfies readonly Disclosure[]

type RuleInForce = { readonly adoptedAt: Date; readonly disclosure: Disclosure }

/**
 * What others read of a year: the least that any rule let be read since its first promise. A rule that hides more holds
 * at once; one that shows more waits for the next year, so that nothing is told of what was given before.
 * @param rules newest first; @param firstPromiseAt null where nobody has promised for the year yet.
 */
export const disclosureOfYear = (rules: readonly RuleInForce[], firstPromiseAt: Date | null): Disclosure => {
  const [current] = rules
  if (!current) return 'totals'
  const before = firstPromiseAt && rules.findIndex(one => one.adoptedAt <= firstPromiseAt)
  const since = before === null ? [current] : rules.slice(0, before === -1 ? rules.length : before + 1)
  return strictness.find(mode => since.some(one => one.disclosure === mode)) ?? 'totals'
}
