import { Foldable } from '@reliance/ui/foldable.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { api } from '../../trpc.ts'
import type { BallotProps } from './shown-ballot.ts'

/** Declaring a ballot void, which says why. */
export function VoidBallot({ place, ballot }: BallotProps) {
  const t = useTranslations('interface.ballot')
  const { ballotId } = ballot
  const { act, draft, text } = useDraft(
    `void-ballot-${ballotId}`,
    () => ({ reason: '' }),
    ({ reason }, requestId) =>
      api.assemblies.ballots.void.mutate({ spaceId: place.spaceId, requestId, ballotId, reason }),
    () => t('voidDone'),
  )
  return (
    <div className="max-w-line print:hidden">
      <Foldable title={t('void')} isOpen={false} level={3}>
        <ActForm act={act} input={() => draft} submitLabel={t('void')}>
          <p>{t('voidWhy')}</p>
          <TextArea label={t('voidReason')} {...text('reason')} />
        </ActForm>
      </Foldable>
    </div>
  )
}
