import { useTranslations } from 'use-intl'

const address = /https:\/\/pol\.is\/[A-Za-z0-9]+/

/** The words that the publisher asks for wherever its data is shown; the address came with the files. */
export function ConsultationLicence({ description }: { description: string }) {
  const t = useTranslations('interface.consultations')
  const [source] = address.exec(description) ?? []
  if (source === undefined) return null
  return (
    <section className="flex max-w-line flex-col gap-2 border-hair border-t pt-4">
      <h2 className="text-20">{t('licence')}</h2>
      <p lang="en">
        Data was gathered using the Polis software (compdemocracy.org/polis) and is sub-licensed under CC BY
        4.0 with Attribution to The Computational Democracy Project. The data and more information about how
        the data was collected can be found at the following link(s):{' '}
        <a href={source} rel="noreferrer">
          {source}
        </a>
        ,{' '}
        <a href="https://github.com/compdemocracy/openData" rel="noreferrer">
          github.com/compdemocracy/openData
        </a>
        .
      </p>
    </section>
  )
}
