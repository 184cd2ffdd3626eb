import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { api } from '../trpc.ts'
import type { ActionProps, ShownAction } from './shown-action.ts'

type Need = ShownAction['needs'][number]

function DropNeed({ place, action, need }: ActionProps & { need: Need }) {
  const t = useTranslations('interface.action')
  const say = useSay()
  const act = useAct(
    (_: null, requestId) =>
      api.actions.dropNeed.mutate({
        spaceId: place.spaceId,
        requestId,
        actionId: action.actionId,
        needId: need.needId,
      }),
    { onDone: () => say(t('needDropped')) },
  )
  const label = t('dropNeed', { need: need.text })
  return (
    <div className="flex flex-col items-start gap-2 print:hidden">
      <Button kind="quiet" pending={act.sending ? label : undefined} onClick={() => void act.send(null)}>
        {label}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}

/** What an action lacks (R65): an open circle for each thing that nobody sees to, a full one for what is found. */
export function Needs({ place, action }: ActionProps) {
  const t = useTranslations('interface.action')
  const { needs, can } = action
  // On paper, whoever is discreet is not named.
  const isDiscreet = ({ filledBy }: Need) =>
    action.parts.some(one => one.name === filledBy && one.discretion === 'discreet')
  if (needs.length === 0) return can.lead ? <p className="text-ink-soft">{t('needsNone')}</p> : null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('needs')}</h2>
      <ul className="flex flex-col gap-4">
        {needs.map(need => (
          <li key={need.needId} className="flex gap-3">
            <span
              aria-hidden="true"
              className={`mt-1.5 size-4 shrink-0 rounded-full border-2 border-ink ${need.filledBy === null ? '' : 'bg-ink'}`}
            />
            <div className="flex min-w-0 flex-col gap-1">
              <p className="font-bold wrap-anywhere">{need.text}</p>
              <p className={`text-ink-soft wrap-anywhere ${isDiscreet(need) ? 'print:hidden' : ''}`}>
                {need.filledBy === null ? t('nobody') : t('filled', { organisation: need.filledBy })}
              </p>
              {can.lead && <DropNeed place={place} action={action} need={need} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
