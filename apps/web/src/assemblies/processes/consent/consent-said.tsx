import { useTranslations } from 'use-intl'
import { useNames } from '../../../format.ts'
import type { ConsentProps } from '../shown-process.ts'

type Consent = ConsentProps['consent']
type Props = { consent: Consent }

function useName(consent: Consent): (id: string) => string {
  const t = useTranslations('interface.consent')
  return id => consent.participants.find(one => one.id === id)?.name || t('somebody')
}

/** The questions of the round, each with its answer. */
function Questions({ consent }: Props) {
  const t = useTranslations('interface.consent')
  const name = useName(consent)
  if (consent.questions.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('questions')}</h2>
      <dl className="flex flex-col gap-4">
        {consent.questions.map(({ byId, text, answer }) => (
          <div key={`${byId} ${text}`} className="flex flex-col gap-1 border-hair border-t pt-3">
            <dt>
              <span className="text-ink-soft">{t('question', { name: name(byId) })} </span>
              <span className="whitespace-pre-line font-bold">{text}</span>
            </dt>
            <dd className="whitespace-pre-line ps-4">{answer === '' ? t('unanswered') : answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** How it landed with each, and who passed. */
function Feelings({ consent }: Props) {
  const t = useTranslations('interface.consent')
  const [name, names] = [useName(consent), useNames()]
  const { feelings } = consent
  if (feelings.length === 0) return null
  const passed = feelings.filter(one => one.text === '').map(one => name(one.byId))
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('feelings')}</h2>
      <ul className="flex flex-col gap-3">
        {feelings
          .filter(one => one.text !== '')
          .map(({ byId, text }) => (
            <li key={byId} className="border-hair border-t pt-3">
              <p className="text-ink-soft">{name(byId)}</p>
              <p className="whitespace-pre-line">{text}</p>
            </li>
          ))}
      </ul>
      {passed.length > 0 && <p className="text-ink-soft">{t('passed', { names: names(passed) })}</p>}
    </section>
  )
}

/** A knot on the line of the text: open until something unties it. */
function Knot({ isUntied }: { isUntied: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="absolute size-6"
      style={{ left: '-2.1rem', top: '0.1rem' }}
    >
      <path
        d="M8 1.5 14.5 8 8 14.5 1.5 8Z"
        strokeWidth="1.5"
        className={`stroke-ink ${isUntied ? 'fill-ink' : 'fill-paper'}`}
      />
    </svg>
  )
}

/** Each objection as a knot, with what untied it. */
function Objections({ consent }: Props) {
  const t = useTranslations('interface.consent')
  const [name, names] = [useName(consent), useNames()]
  const { objections, shown, state, doubtIds } = consent
  const unheard = shown?.unheard ?? []
  if (objections.length + unheard.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('objections')}</h2>
      <ol className="flex flex-col gap-4 border-edge border-s-2 ps-5">
        {objections.map(({ objectorId, version, reason, state: standing }, at) => (
          <li key={`${version} ${objectorId}`} className="relative flex flex-col gap-1">
            <Knot isUntied={standing === 'set_aside' || standing === 'integrated'} />
            <p className="text-ink-soft">
              {t('objection', { name: name(objectorId), version: String(version) })}
            </p>
            <p className="whitespace-pre-line font-bold">{reason}</p>
            <p>{t(`states.${standing}`)}</p>
            {state === 'testing' && at === objections.length - 1 && (
              <p className="text-ink-soft">
                {doubtIds.length === 0 ? t('noDoubt') : t('doubts', { names: names(doubtIds.map(name)) })}
              </p>
            )}
          </li>
        ))}
        {unheard.map(({ id, reason }) => (
          <li key={`unheard-${id}`} className="relative flex flex-col gap-1">
            <Knot isUntied={false} />
            <p className="text-ink-soft">
              {name(id)}, {t('unheard').toLocaleLowerCase()}
            </p>
            <p className="whitespace-pre-line font-bold">{reason}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What was said in the rounds, the latest first. */
export function ConsentSaid({ consent }: Props) {
  return (
    <>
      <Objections consent={consent} />
      <Feelings consent={consent} />
      <Questions consent={consent} />
    </>
  )
}
