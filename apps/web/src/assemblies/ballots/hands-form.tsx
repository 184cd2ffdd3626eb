import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { NumberField } from '../../home/number-field.tsx'
import { numberIn } from '../../home/number-in.ts'
import { api } from '../../trpc.ts'
import type { BallotProps } from './shown-ballot.ts'

const counted = ['for', 'against', 'abstain'] as const

/** Hands as one counted them; whoever confirms types their own numbers, and does not see the first ones. */
export function HandsForm({ place, ballot, isConfirming }: BallotProps & { isConfirming: boolean }) {
  const t = useTranslations('interface.ballot')
  const { ballotId, hands } = ballot
  const { act, draft, text } = useDraft(
    `hands-${ballotId}-${isConfirming}`,
    () => ({ for: '', against: '', abstain: '' }),
    (draft, requestId) => {
      const counts = {
        for: numberIn(draft.for),
        against: numberIn(draft.against),
        abstain: numberIn(draft.abstain),
        blank: 0,
      }
      const input = { spaceId: place.spaceId, requestId, ballotId, counts }
      return isConfirming
        ? api.assemblies.ballots.confirmHands.mutate(input)
        : api.assemblies.ballots.countHands.mutate(input)
    },
    () => t(isConfirming ? 'confirmDone' : 'handsDone'),
  )
  const title = isConfirming ? 'confirmTitle' : hands.isCounted ? 'handsAgain' : 'handsTitle'
  return (
    <section className="flex max-w-line flex-col gap-3 print:hidden">
      <h3 className="text-20">{t(title)}</h3>
      <ActForm act={act} input={() => draft} submitLabel={t(isConfirming ? 'confirmSend' : 'handsSend')}>
        <p>{t(isConfirming ? 'confirmWhy' : 'handsWhy')}</p>
        {counted.map(stance => (
          <NumberField key={stance} label={t(`stances.${stance}`)} min={0} {...text(stance)} />
        ))}
        {act.errorOf('counts') !== undefined && (
          <p className="text-alert" role="alert">
            {act.errorOf('counts')}
          </p>
        )}
      </ActForm>
    </section>
  )
}
