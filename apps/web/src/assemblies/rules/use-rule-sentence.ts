import type { AssemblyPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import { useTranslations } from 'use-intl'

/** What one rule of a policy says, in a sentence that stands alone. */
export function useRuleSentence(): (key: keyof AssemblyPolicy, policy: AssemblyPolicy) => string {
  const t = useTranslations('interface.assemblyRules.rules')
  return (key, policy) => {
    const { proxiesPerHolder, quorum, remoteVotingArticle } = policy
    switch (key) {
      case 'agendaFreezeDays':
        return t(key, { days: policy.agendaFreezeDays })
      case 'minutesDueDays':
        return t(key, { days: policy.minutesDueDays })
      case 'maxMinutes':
        return t(key, { minutes: policy.maxMinutes })
      case 'method':
        return t(`methods.${policy.method}`)
      case 'entitlement':
        return t(`entitlements.${policy.entitlement}`)
      case 'proxiesPerHolder':
        return proxiesPerHolder === null ? t('proxiesUnsaid') : t(key, { proxies: proxiesPerHolder })
      case 'quorum':
        return quorum === null
          ? t('quorumNone')
          : t(key, { parts: String(quorum.parts), of: String(quorum.of) })
      case 'majorityBase':
        return t(`majorityBases.${policy.majorityBase}`)
      case 'remoteVotingArticle':
        return remoteVotingArticle === null ? t('remoteNone') : t(key, { article: remoteVotingArticle })
    }
  }
}
