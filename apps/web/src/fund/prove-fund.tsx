import { Button } from '@reliance/ui/button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNames } from '../format.ts'
import { LoadedPart } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'

type Proof = Outputs['fund']['prove']

function Result({ proof }: { proof: Proof }) {
  const t = useTranslations('interface.fund')
  const names = useNames()
  if (proof.isEmpty) return <Notice kind="info" title={t('proveEmpty')} />
  if (proof.wrong.length === 0)
    return (
      <Notice kind="info" title={t('proved')}>
        <p>{t('provedWhat')}</p>
      </Notice>
    )
  const rules = names(proof.wrong.map(one => t(`proofRules.${one}`)))
  return (
    <Notice kind="error" title={t('provedWrong')}>
      <p>{t('provedWrongWhat', { rules })}</p>
    </Notice>
  )
}

/** Anybody has the books computed again, and reads what was checked. */
export function ProveFund({ place }: { place: Place }) {
  const t = useTranslations('interface.fund')
  const [asked, setAsked] = useState(false)
  const query = useQuery({
    ...queries.fund.prove.queryOptions({ spaceId: place.spaceId }),
    enabled: asked,
    staleTime: 0,
  })
  return (
    <section className="flex max-w-line flex-col items-start gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('prove')}</h2>
      <p>{t('proveWhy')}</p>
      <Button
        pending={asked && query.isFetching ? t('proveAct') : undefined}
        onClick={() => (asked ? void query.refetch() : setAsked(true))}
      >
        {t('proveAct')}
      </Button>
      {asked && <LoadedPart query={query}>{proof => <Result proof={proof} />}</LoadedPart>}
    </section>
  )
}
