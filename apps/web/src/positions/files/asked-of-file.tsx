import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import type { Outputs } from '../../trpc.ts'

export type Asked = NonNullable<Extract<Outputs['positions']['importCsv'], { imported: false }>['asked']>

/** What was answered so far: of each name its organisation or `anotherName`, and whether odd signs are right. */
export type Answers = { names: Readonly<Record<string, string>>; signsAreRight: boolean }
export const noAnswers: Answers = { names: {}, signsAreRight: false }

/** The choice of a name that is new to the coalition. */
const anotherName = 'another'

/** As the API takes the answers; a name that nobody answered for is asked about again. */
export const answersToSend = ({ names, signsAreRight }: Answers) => ({
  names: Object.entries(names)
    .filter(([, answer]) => answer !== '')
    .map(([name, answer]) => ({ name, organisationId: answer === anotherName ? null : answer })),
  signsAreRight,
})

type AskedProps = { asked: Asked; answers: Answers; onAnswer: (answers: Answers) => void }

/** Before anything enters: whether a name that resembles another is the same, and whether odd signs are right. */
export function AskedOfFile({ asked, answers, onAnswer }: AskedProps) {
  const t = useTranslations('interface.positionFiles')
  return (
    <div className="flex flex-col gap-5">
      <Notice kind="info" title={t('askedTitle')}>
        {t('askedWhy')}
      </Notice>
      {asked.names.map(({ name, line, resembles, signs }) => (
        <Select
          key={name}
          label={t('askedName', { name, line: String(line) })}
          hint={signs.length > 0 ? t('askedSigns', { signs: signs.join(' ') }) : undefined}
          value={answers.names[name] ?? ''}
          options={[
            { value: '', label: t('askedChoose') },
            ...(resembles
              ? [
                  {
                    value: resembles.organisationId,
                    label: t('askedSame', { organisation: resembles.displayName }),
                  },
                ]
              : []),
            { value: anotherName, label: t('askedAnother') },
          ]}
          onChange={answer => onAnswer({ ...answers, names: { ...answers.names, [name]: answer } })}
        />
      ))}
      {asked.signs.length > 0 && (
        <div className="flex flex-col gap-2">
          <p>{t('askedTexts')}</p>
          <ul className="list-disc ps-5">
            {asked.signs.slice(0, 10).map(({ line, column, value, signs }) => (
              <li key={`${line} ${column}`}>
                {t('askedText', { line: String(line), value, signs: signs.join(' ') })}
              </li>
            ))}
          </ul>
          <Checkbox
            label={t('signsAreRight')}
            checked={answers.signsAreRight}
            onChange={signsAreRight => onAnswer({ ...answers, signsAreRight })}
          />
        </div>
      )}
    </div>
  )
}
