import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { SettleTension } from './settle-tension.tsx'
import type { ShownTension } from './shown-tension.ts'

function Withdraw({ place, tensionId }: { place: Place; tensionId: string }) {
  const t = useTranslations('interface.tensions')
  const form = useTranslations('interface.form')
  const say = useSay()
  const act = useAct(
    (_: null, requestId) =>
      api.decisions.withdrawTension.mutate({ spaceId: place.spaceId, requestId, tensionId }),
    { onDone: () => say(t('withdrawn')) },
  )
  return (
    <div className="flex flex-col items-start gap-2">
      <Button pending={act.sending ? form('sending') : undefined} onClick={() => void act.send(null)}>
        {t('withdraw')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}

/** What came of it: the words of the body, and who has it now. */
function Answer({ tension }: { tension: ShownTension }) {
  const t = useTranslations('interface.tensions')
  const date = useDate()
  if (tension.endedAt === null) return null
  return (
    <div className="border-accent border-l-4 pl-4">
      <p className="font-bold">
        {t(`states.${tension.state}`, { other: tension.returnedTo })}, {date(tension.endedAt.slice(0, 10))}
      </p>
      {tension.note !== '' && <p className="whitespace-pre-line">{tension.note}</p>}
    </div>
  )
}

/** One tension: what happens, what is needed, who said it, and what came of it or may be said of it. */
export function TensionLine({ place, tension }: { place: Place; tension: ShownTension }) {
  const t = useTranslations('interface.tensions')
  const date = useDate()
  const { tensionId, bodyName, roleName, saidBy, isMine, can } = tension
  const day = date(tension.filedAt.slice(0, 10))
  return (
    <li className="flex flex-col gap-3 border-hair border-t py-5">
      <p className="text-ink-soft">{t('about', { body: bodyName, role: roleName || 'none' })}</p>
      <h3 className="whitespace-pre-line text-20">{tension.happens}</h3>
      <p className="whitespace-pre-line">
        <strong>{t('needed')}</strong>
        <br />
        {tension.needed}
      </p>
      <p className="text-15 text-ink-soft">
        {isMine ? t('mine', { day }) : t('said', { name: saidBy || 'none', day })}
        {tension.isHandedOn && `. ${t('handedOn')}`}
      </p>
      <Answer tension={tension} />
      {can.settle && (
        <Foldable title={t('answer')} isOpen={false} level={3}>
          <SettleTension place={place} tension={tension} />
        </Foldable>
      )}
      {can.withdraw && <Withdraw place={place} tensionId={tensionId} />}
    </li>
  )
}
