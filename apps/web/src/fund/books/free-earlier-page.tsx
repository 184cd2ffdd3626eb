import { Page } from '@reliance/ui/page.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { ProposalProps } from '../../mandates/proposal.ts'
import { ProposeDecision } from '../../mandates/propose-decision.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { useEuros, useTypedEuros } from '../use-euros.ts'

function Proposal({ place, register, earlier }: ProposalProps & { earlier: string }) {
  const t = useTranslations('interface.freeEarlier')
  const [euros, typed] = [useEuros(), useTypedEuros()]
  if (earlier === '0.00') return <Page title={t('title')}>{<p>{t('nothing')}</p>}</Page>
  return (
    <Page title={t('title')} sentence={t('sentence', { left: euros(earlier) })}>
      <ProposeDecision
        place={place}
        register={register}
        empty={() => ({ amount: typed(earlier), reason: '' })}
        effects={({ amount, reason }) => [{ kind: 'free_earlier', payload: { amount, reason } }]}
        fields={({ text }) => (
          <>
            <TextField label={t('amount')} inputMode="decimal" autoComplete="off" {...text('amount')} />
            <TextArea label={t('reason')} {...text('reason')} />
          </>
        )}
      />
    </Page>
  )
}

/** Proposes that money which was promised to projects before the fund came here is free. */
export function FreeEarlierPage({ place }: { place: Place }) {
  const t = useTranslations('interface.freeEarlier')
  const { spaceId } = place
  useDocumentTitle(t('title'), place.name)
  const register = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const fund = useQuery(queries.fund.get.queryOptions({ spaceId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={register}>
      {read => (
        <Loaded query={fund}>
          {found => <Proposal place={place} register={read} earlier={found.earlier} />}
        </Loaded>
      )}
    </Loaded>
  )
}
