import { Tally } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'
import { QrCode } from '../../organisations/qr-code.tsx'
import type { Place } from '../../person.ts'
import { ballotHref } from '../assembly-href.ts'
import { ResultFigure } from '../ballots/ballot-result.tsx'
import type { Screen } from './use-live.ts'

/** Words beyond this stand small, so that the figure is seen beside them. */
const longWording = 160

/** What is voted, how many have, the way to it for a telephone; then what came of it. */
export function ScreenVote({ place, ballot }: { place: Place; ballot: NonNullable<Screen['ballot']> }) {
  const t = useTranslations('interface.screen')
  const { state, wording, secrecy, turnout, result } = ballot
  const votes = state === 'open' && secrecy !== 'show_of_hands'
  return (
    <section className="flex flex-col gap-3">
      {state !== 'proclaimed' && <h2 className="text-25">{t(state === 'open' ? 'vote' : 'voteClosed')}</h2>}
      <p className={`wrap-anywhere ${wording.length > longWording ? '' : 'text-20'}`}>{wording}</p>
      {votes && (
        <div className="grid grid-cols-[minmax(0,1fr)_9rem] items-end gap-6">
          <Tally
            done={turnout.voted}
            total={turnout.possible}
            sentence={t('turnout', {
              voted: String(turnout.voted),
              possible: String(turnout.possible),
            })}
          />
          <QrCode
            text={new URL(ballotHref(place, ballot.ballotId), location.origin).href}
            label={t('voteCode')}
          />
        </div>
      )}
      {result !== null && <ResultFigure ballot={ballot} result={result} />}
    </section>
  )
}
