import { onlineReasons } from '@reliance/core/assemblies/ballots/online-ballot.ts'
import type { CivilDate, WallTime } from '@reliance/core/shared/time.ts'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { TimeField } from '../../calendar/time-field.tsx'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { MajorityOf } from './counting.ts'
import { plainQuestion, sentQuestion } from './question.ts'
import { QuestionFields } from './question-fields.tsx'

type Props = {
  place: Place
  assemblyId: string
  majority: MajorityOf
  /** The article that allows it (L6). */
  article: string
}

/** A question that cannot wait for the assembly: everybody is written to, until a set hour (R120). */
export function PutOnline({ place, assemblyId, majority, article }: Props) {
  const t = useTranslations('interface.ballot')
  const { act, draft, text } = useDraft(
    `put-online-${assemblyId}`,
    () => ({ ...plainQuestion('', ''), onlineReason: '', closesOn: '', closesTime: '20:00' }),
    ({ onlineReason, closesOn, closesTime, ...question }, requestId) => {
      const { itemId: _, amendsBallotId: __, ...asked } = sentQuestion(question, { requestId, majority })
      return api.assemblies.ballots.putOnline.mutate({
        ...asked,
        spaceId: place.spaceId,
        requestId,
        assemblyId,
        onlineReason: onlineReasons.find(one => one === onlineReason) ?? null,
        closesOn: closesOn as CivilDate,
        closesTime: closesTime as WallTime,
      })
    },
    ({ couldWait }) => t(couldWait ? 'onlineOpenNear' : 'onlineOpen'),
  )
  return (
    <div className="max-w-line print:hidden">
      <Foldable title={t('online')} isOpen={false} level={3}>
        <p>{t('onlineWhy', { article })}</p>
        <ActForm act={act} input={() => draft} submitLabel={t('onlinePut')}>
          <TextArea label={t('wording')} hint={t('wordingHint')} {...text('wording')} />
          <Select
            label={t('onlineReason')}
            options={[
              { value: '', label: t('onlineReasons.none') },
              ...onlineReasons.map(value => ({ value, label: t(`onlineReasons.${value}`) })),
            ]}
            {...text('onlineReason')}
          />
          <div className="grid gap-6 md:grid-cols-2">
            <DateField label={t('onlineUntil')} {...text('closesOn')} />
            <TimeField label={t('onlineAt')} {...text('closesTime')} />
          </div>
          <QuestionFields
            place={place}
            draft={draft}
            text={text}
            quorum={majority.quorum}
            without={['show_of_hands']}
          />
        </ActForm>
      </Foldable>
    </div>
  )
}
