import { adoptPledgeRule, type PledgeScheme } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { PledgeRuleRow } from '@reliance/db/fund/pledges.ts'
import { sayEffect } from '../mail/effect-sentences.ts'
import { inLanguage } from '../pages/in-language.ts'

type InLanguage = { readonly lang: Language }

const noTree = { bodies: [], roles: [], mandates: [], people: [] }

/** What a rule says, in the sentence of the decision that brought it into force, with a subject: it stands alone. */
export const ruleSentence = (rule: PledgeRuleRow, lang: Language): string => {
  const { id: ruleId, firstYear, scheme, dueMonth, disclosure, isPublic, inKindPercent } = rule
  const payload = { ruleId, firstYear, scheme, dueMonth, disclosure, isPublic, inKindPercent }
  const words = adoptPledgeRule.describe(noTree, payload)
  return sayEffect({ kind: adoptPledgeRule.kind, words: { ...words, alone: 'yes' } }, lang).sentence
}

/** What a base is under this scheme, and who can know it. */
export const baseHint = (reader: InLanguage, scheme: PledgeScheme): string => {
  const words = inLanguage(reader, fundFr.actPage, fundEn.actPage)
  const bases = inLanguage(reader, fundFr.bases, fundEn.bases)
  const means = bases[scheme.kind === 'rate' ? scheme.basis : 'size']
  const kept = scheme.kind === 'rate' ? `${words.baseKept} ${words.atOnePercent}` : words.baseKept
  return `${means} ${kept}`
}
