import { adoptPledgeRule } from '@reliance/core/fund/adopt-pledge-rule.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { PledgeRuleRow } from '@reliance/db/fund/pledges.ts'
import { sayEffect } from '../mail/effect-sentences.ts'

const noTree = { bodies: [], roles: [], mandates: [], people: [] }

/** What a rule says, in the sentence of the decision that brought it into force. */
export const ruleSentence = (rule: PledgeRuleRow, lang: Language): string => {
  const { id: ruleId, firstYear, scheme, dueMonth, disclosure, isPublic } = rule
  const payload = { ruleId, firstYear, scheme, dueMonth, disclosure, isPublic }
  const words = adoptPledgeRule.describe(noTree, payload)
  return sayEffect({ kind: adoptPledgeRule.kind, words }, lang).sentence
}
