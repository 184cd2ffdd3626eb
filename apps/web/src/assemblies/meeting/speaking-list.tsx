import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useNames } from '../../format.ts'
import { api } from '../../trpc.ts'
import { useSeconds } from '../live/use-seconds.ts'
import { Press } from '../press.tsx'
import { ModerateSpeech, TakeNow } from './moderate-speech.tsx'
import type { MeetingProps } from './shown-meeting.ts'

/** Who has the floor, and for how long: the same on every screen. */
function Floor({ meeting }: Pick<MeetingProps, 'meeting'>) {
  const t = useTranslations('interface.meeting.speaking')
  const { speaking } = meeting.speaking
  const seconds = Math.max(0, useSeconds(speaking?.startedAt ?? null, meeting.clock.now))
  if (speaking === null) return <p className="text-ink-soft">{t('nobody')}</p>
  const name = speaking.name ?? t('gone')
  return (
    <div>
      <p className="wrap-anywhere font-bold text-25">
        {t(speaking.kind === 'turn' ? 'now' : 'answering', { name })}
      </p>
      <p className="tabular-nums">
        {t('seconds', { minutes: String(Math.floor(seconds / 60)), seconds: String(seconds % 60) })}
      </p>
      {speaking.isOverTime && <p className="font-bold">{t('over')}</p>}
    </div>
  )
}

/** One's own request, in one press, and one's own flag for this assembly. */
function Mine({ place, meeting, isBrief }: MeetingProps & { isBrief: boolean }) {
  const t = useTranslations('interface.meeting.speaking')
  const { personId } = meeting.mine
  const { waits, hasPriority, speaking } = meeting.speaking
  const own = { spaceId: place.spaceId, assemblyId: meeting.id }
  const flag = useAct((set: { hasPriority: boolean }, requestId) =>
    api.assemblies.speaking.setPriority.mutate({ ...own, requestId, hasPriority: set.hasPriority }),
  )
  if (personId === null || meeting.mine.mode === null) return null
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      {waits ? (
        <Press
          label={t('withdraw')}
          call={requestId => api.assemblies.speaking.leaveQueue.mutate({ ...own, requestId, personId })}
          done={t('withdrawn')}
        />
      ) : (
        speaking?.personId !== personId && (
          <Press
            label={t('ask')}
            call={requestId => api.assemblies.speaking.askToSpeak.mutate({ ...own, requestId, personId })}
            done={t('asked')}
          />
        )
      )}
      {!isBrief && (
        <>
          <Checkbox
            label={t('priority')}
            checked={hasPriority}
            onChange={isSet => void flag.send({ hasPriority: isSet })}
          />
          <p className="text-15 text-ink-soft">{t('priorityWhy')}</p>
        </>
      )}
      <ActNotice failure={flag.failure} />
    </div>
  )
}

/** Who waits, in the order of the rule; whoever moderates gives the floor to the next one with one press. */
function Waiting({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.speaking')
  const { waiting } = meeting.speaking
  const moderates = meeting.mine.facilitates
  return (
    <>
      <p>{t('waiting', { count: waiting.length })}</p>
      <ol>
        {waiting.map((one, at) => (
          <li key={one.personId} className="flex flex-col items-start gap-1 border-hair border-t py-2">
            <p className="wrap-anywhere">
              <span id={`waits-${one.personId}`} className="font-bold">
                {at + 1}. {one.name ?? t('gone')}
              </span>
              {one.isOnline && `, ${t('online')}`}
              {one.isFirst && `, ${t('first')}`}
            </p>
            {moderates && (
              <TakeNow place={place} meeting={meeting} personId={one.personId} isFirst={at === 0} />
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/**
 * The speaking list of an assembly, one for the room and online (R103, R105).
 * @param isBrief who speaks, the next one, and one's own request alone: beside what is treated.
 */
export function SpeakingList({ isBrief = false, ...props }: MeetingProps & { isBrief?: boolean }) {
  const t = useTranslations('interface.meeting.speaking')
  const names = useNames()
  const { place, meeting } = props
  const { waiting, speaking, onlinePercent, spokeMost } = meeting.speaking
  const own = { spaceId: place.spaceId, assemblyId: meeting.id }
  const [next] = waiting
  const mayEnd =
    speaking !== null && (meeting.mine.facilitates || speaking.personId === meeting.mine.personId)
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('title')}</h2>
      <Floor meeting={meeting} />
      <div className="flex flex-wrap gap-3 print:hidden">
        {meeting.mine.facilitates && next !== undefined && (
          <Press
            kind="main"
            label={t('next')}
            call={requestId =>
              api.assemblies.speaking.giveTurn.mutate({
                ...own,
                requestId,
                personId: next.personId,
                kind: 'turn',
                overrideReason: '',
              })
            }
            done={t('given')}
          />
        )}
        {mayEnd && (
          <Press
            label={t('end')}
            call={requestId => api.assemblies.speaking.endTurn.mutate({ ...own, requestId })}
            done={t('ended')}
          />
        )}
      </div>
      <Mine {...props} isBrief={isBrief} />
      {isBrief ? (
        <p>{t('waiting', { count: waiting.length })}</p>
      ) : (
        <>
          <Waiting {...props} />
          {onlinePercent !== null && <p>{t('shares', { percent: String(onlinePercent) })}</p>}
          {spokeMost.length > 0 && <p className="font-bold">{t('most', { names: names(spokeMost) })}</p>}
          {meeting.mine.facilitates && <ModerateSpeech {...props} />}
        </>
      )}
    </section>
  )
}
