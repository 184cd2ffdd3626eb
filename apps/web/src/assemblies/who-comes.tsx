import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Tally } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { MyProxy } from './my-proxy.tsx'
import type { Assembly } from './shown-assembly.ts'

const answers = [
  { answer: 'present', label: 'answerPresent' },
  { answer: 'excused', label: 'answerExcused' },
] as const

const saidOf = {
  present: 'minePresent',
  excused: 'mineExcused',
  absent: 'mineExcused',
  proxy: 'mineProxy',
} as const

function MyAnswer({ place, assembly }: { place: Place; assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  const form = useTranslations('interface.form')
  const say = useSay()
  const act = useAct(
    ({ answer }: { answer: 'present' | 'excused' }, requestId) =>
      api.assemblies.answer.mutate({ spaceId: place.spaceId, requestId, assemblyId: assembly.id, answer }),
    { onDone: () => say(t('answered')) },
  )
  const { mine } = assembly
  const said = mine === null ? 'mineNone' : saidOf[mine]
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      <h3 className="text-20">{t('mine')}</h3>
      <p>{t(said)}</p>
      <div className="flex flex-wrap gap-3">
        {answers.map(({ answer, label }) => (
          <Button
            key={answer}
            aria-pressed={mine === answer}
            pending={act.sending ? form('sending') : undefined}
            onClick={() => void act.send({ answer })}
          >
            {mine === answer ? `✓ ${t(label)}` : t(label)}
          </Button>
        ))}
      </div>
      <ActNotice failure={act.failure} />
    </div>
  )
}

/** Who comes, as a number and never by name, and one's own answer. */
export function WhoComes({ place, assembly }: { place: Place; assembly: Assembly }) {
  const t = useTranslations('interface.assembly')
  const { present, excused, represented, silent } = assembly.answers
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('answers')}</h2>
      {assembly.state === 'planned' ? (
        <p className="text-ink-soft">{t('notConvened')}</p>
      ) : (
        <Tally
          done={present}
          total={present + excused + represented + silent}
          sentence={t('answersFigure', {
            present,
            excused: String(excused),
            represented,
            silent: String(silent),
          })}
        />
      )}
      {assembly.can.answer && <MyAnswer place={place} assembly={assembly} />}
      {assembly.proxies !== null && assembly.state !== 'planned' && (
        <MyProxy place={place} assembly={assembly} proxies={assembly.proxies} />
      )}
    </section>
  )
}
