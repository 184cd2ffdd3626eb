import { type AmplifyMode, amplifyModes } from '@reliance/core/actions/action.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useNames } from '../format.ts'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import { api } from '../trpc.ts'
import type { ActionProps } from './shown-action.ts'

type Props = ActionProps & { organisationId: string }

/** One press for one mode, and one to take it back (R83). */
function Mode({ place, action, organisationId, mode }: Props & { mode: AmplifyMode }) {
  const t = useTranslations('interface.amplify')
  const say = useSay()
  const [typed, setTyped, kept] = useTyped(`people-${action.actionId}`, () => ({ people: '' }))
  const isOn = action.amplifications.some(one => one.organisationId === organisationId && one.mode === mode)
  const named = { spaceId: place.spaceId, actionId: action.actionId, organisationId, mode }
  const act = useAct(
    async (people: number | null, requestId) => {
      if (isOn) await api.actions.takeBackAmplifying.mutate({ ...named, requestId })
      else await api.actions.amplify.mutate({ ...named, requestId, people })
    },
    {
      fields: ['people'],
      onDone: () => {
        kept.clear()
        say(t(isOn ? 'undone' : 'done'))
      },
    },
  )
  const label = t(`${isOn ? 'takeBack' : 'say'}.${mode}`)
  return (
    <li className="flex flex-wrap items-end gap-4">
      {mode === 'come' && !isOn && (
        <NumberField
          label={t('people')}
          value={typed.people}
          error={act.errorOf('people')}
          onChange={people => setTyped({ people })}
        />
      )}
      <Button
        pending={act.sending ? label : undefined}
        onClick={() => void act.send(typed.people.trim() === '' ? null : numberIn(typed.people))}
      >
        {label}
      </Button>
      <ActNotice failure={act.failure} />
    </li>
  )
}

/** Who strengthens it, by the way in which they do; nothing where nobody does. */
function Who({ action }: Pick<ActionProps, 'action'>) {
  const t = useTranslations('interface.amplify')
  const names = useNames()
  const said = amplifyModes.flatMap(mode => {
    const by = action.amplifications.filter(one => one.mode === mode)
    if (by.length === 0) return []
    const words = by.map(({ name, people }) =>
      people === null ? name : t('comes', { organisation: name, people: String(people) }),
    )
    return [{ mode, words: names(words) }]
  })
  if (said.length === 0) return null
  return (
    <dl>
      {said.map(({ mode, words }) => (
        <div
          key={mode}
          className="grid gap-x-4 border-hair border-t py-3 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]"
        >
          <dt className="text-ink-soft">{t(`by.${mode}`)}</dt>
          <dd className="min-w-0 wrap-anywhere">{words}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Strengthening an action without taking part in it, in the ways its lead asks for (R83). */
export function Amplify({ place, action }: ActionProps) {
  const t = useTranslations('interface.amplify')
  const mine = action.can.takePartFor.find(one => one.organisationId !== action.lead?.organisationId)
  const modes = amplifyModes.filter(one => action.amplify.includes(one))
  const may = mine !== undefined && modes.length > 0 && action.state === 'published'
  if (!may && action.amplifications.length === 0) return null
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t(may ? 'title' : 'who')}</h2>
      <Who action={action} />
      {may && (
        <div className="flex flex-col gap-3 print:hidden">
          <p className="max-w-line text-ink-soft">{t('sentence')}</p>
          <ul className="flex flex-wrap items-end gap-4">
            {modes.map(mode => (
              <Mode
                key={mode}
                place={place}
                action={action}
                organisationId={mine.organisationId}
                mode={mode}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
