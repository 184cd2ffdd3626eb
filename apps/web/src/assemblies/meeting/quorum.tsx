import { Foldable } from '@reliance/ui/foldable.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { api } from '../../trpc.ts'
import { Press } from '../press.tsx'
import type { Meeting, MeetingProps } from './shown-meeting.ts'

type Quorum = NonNullable<Meeting['quorum']>

/** In one sentence, how many are there of how many it takes. */
const useQuorumWords = () => {
  const t = useTranslations('interface.quorum')
  return ({ needed, there, isReached }: Quorum): string =>
    t(isReached ? 'reached' : 'missing', { needed: String(needed), there: String(there) })
}

/** Where the quorum stands, beside who is there; nothing where the rules have none (R93). */
export function QuorumLine({ meeting }: Pick<MeetingProps, 'meeting'>) {
  const said = useQuorumWords()
  const { quorum, state } = meeting
  if (quorum === null || (state !== 'checked_in' && state !== 'running')) return null
  return <p className={quorum.isReached ? '' : 'font-bold'}>{said(quorum)}</p>
}

/** Too few are there: what that means for the votes. */
export function QuorumMissing({ meeting }: Pick<MeetingProps, 'meeting'>) {
  const t = useTranslations('interface.quorum')
  const said = useQuorumWords()
  const { quorum } = meeting
  if (quorum === null || quorum.isReached) return null
  return (
    <Notice kind="info" title={said(quorum)}>
      {t('missingWhy')}
    </Notice>
  )
}

/** Not holding an assembly to which too few came: it is adjourned, and the next one is convened. */
export function AdjournAssembly({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.quorum')
  if (meeting.quorum === null || meeting.quorum.isReached) return null
  return (
    <Foldable title={t('adjourn')} isOpen={false} level={3}>
      <div className="flex flex-col items-start gap-3">
        <p>{t('adjournWhy')}</p>
        <Press
          label={t('adjourn')}
          call={requestId =>
            api.assemblies.adjourn.mutate({ spaceId: place.spaceId, requestId, assemblyId: meeting.id })
          }
          done={t('adjourned')}
        />
      </div>
    </Foldable>
  )
}
