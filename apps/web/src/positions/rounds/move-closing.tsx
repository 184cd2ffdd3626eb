import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Round } from '../round-answers.ts'

/** Another last day of an open round, or none. */
export function MoveClosing({ round, place }: { round: Round; place: Place }) {
  const t = useTranslations('interface.rounds')
  const say = useSay()
  const { roundId, revision } = round
  const [closesOn, setClosesOn, typed] = useTyped(`closing-${roundId}`, () => round.closesOn ?? '')
  const act = useAct(
    (day: string, requestId) =>
      api.positions.moveClosing.mutate({
        spaceId: place.spaceId,
        requestId,
        roundId,
        revision,
        closesOn: day === '' ? null : day,
      }),
    { fields: ['closesOn'], typed, onDone: () => say(t('closingMoved')) },
  )
  return (
    <Foldable level={3} isOpen={false} title={t('moveClosing')}>
      <ActForm act={act} input={() => closesOn} submitLabel={t('moveClosingNow')}>
        <DateField
          label={t('closesOn')}
          hint={t('closesOnHint')}
          value={closesOn}
          error={act.errorOf('closesOn')}
          onChange={next => {
            setClosesOn(next)
            act.forget('closesOn')
          }}
        />
      </ActForm>
    </Foldable>
  )
}
