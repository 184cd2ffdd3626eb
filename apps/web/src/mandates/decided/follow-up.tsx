import { type FollowState, followStates } from '@reliance/core/mandates/follow-decision.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useDate } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api, queries } from '../../trpc.ts'
import { choices } from '../choice.ts'
import type { Decision } from '../decision-standing.tsx'

type Followed = NonNullable<Decision['followUp']>
type Props = { place: Place; decision: Decision; followUp: Followed }

/** Who sees to it and by when: rarely changed, so behind a title. */
function Charge({ place, form }: { place: Place; form: ReturnType<typeof useSaying> }) {
  const t = useTranslations('mandates.followUp')
  const { spaceId } = place
  const { data } = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  return (
    <details>
      <summary className="target cursor-pointer">{t('more')}</summary>
      <div className="flex flex-col gap-4 pt-2">
        <Select
          optional
          label={t('role')}
          options={choices(t('theBody'), data?.roles ?? [], one => [one.roleId, one.name])}
          {...form.text('roleId')}
        />
        <DateField optional label={t('dueOn')} {...form.text('dueOn')} />
      </div>
    </details>
  )
}

/** What is said of it, kept until it is sent: the state is the button that is pressed. */
const useSaying = (place: Place, decisionId: string, { dueOn, roleId, state }: Followed) => {
  const t = useTranslations('mandates.followUp')
  return useDraft(
    `follow-${decisionId}`,
    () => ({ note: '', dueOn: dueOn ?? '', roleId: roleId ?? '', state: state as string }),
    (draft, requestId) =>
      api.mandates.followDecision.mutate({
        spaceId: place.spaceId,
        requestId,
        decisionId,
        note: draft.note,
        state: draft.state as FollowState,
        dueOn: draft.dueOn === '' ? null : (draft.dueOn as CivilDate),
        roleId: draft.roleId === '' ? null : draft.roleId,
      }),
    () => t('said'),
  )
}

function Say({ place, decision, followUp }: Props) {
  const t = useTranslations('mandates.followUp')
  const form = useSaying(place, decision.decisionId, followUp)
  const { act, draft, text } = form
  const first = followUp.state === 'done' ? 'in_progress' : 'done'
  const others = followStates.filter(one => one !== first)
  return (
    <ActForm
      act={act}
      input={() => ({ ...draft, state: first })}
      submitLabel={t(`say_${first}`)}
      beside={others.map(state => (
        <Button key={state} onClick={() => void act.send({ ...draft, state })}>
          {t(`say_${state}`)}
        </Button>
      ))}
    >
      <TextArea optional rows={2} label={t('note')} hint={t('noteHint')} {...text('note')} />
      <Charge place={place} form={form} />
    </ActForm>
  )
}

/** What became of a decision, day by day, and the one press that says so (R20). */
export function FollowUp({ place, decision, followUp }: Props) {
  const t = useTranslations('mandates.followUp')
  const date = useDate()
  const { state, dueOn, roleName, isOverdue, said } = followUp
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('title')}</h2>
      <p className="font-bold text-20">{t(`stands.${state}`)}</p>
      <p>
        {t('by', { who: roleName ?? decision.bodyName })}{' '}
        {dueOn !== null && t(isOverdue ? 'overdue' : 'due', { day: date(dueOn) })}
      </p>
      {said.length === 0 && (
        <p className="text-ink-soft">{t(decision.effects.length > 0 ? 'itself' : 'nothing')}</p>
      )}
      <ol className="flex flex-col gap-2">
        {said.toReversed().map(one => (
          <li key={one.id} className="border-hair border-s-4 ps-4">
            <p className="font-bold">
              {t(one.by === null ? 'line' : 'lineBy', {
                day: date(one.on),
                state: t(`states.${one.state}`),
                who: one.by ?? '',
              })}
            </p>
            {one.note !== '' && <p className="whitespace-pre-line wrap-anywhere">{one.note}</p>}
          </li>
        ))}
      </ol>
      {place.closedAt === null && followUp.may && (
        <Say key={said[0]?.id ?? ''} place={place} decision={decision} followUp={followUp} />
      )}
    </section>
  )
}
