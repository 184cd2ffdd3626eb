const sentences = {
  trial: [
    'Ces données ont été faites par une version d’essai de Reliance, d’avant la première qui garde ses données : rien n’y a été changé. Exportez vos espaces avec elle, puis commencez sur un dossier ou une base vide.',
    'These data were made by a trial version of Reliance, from before the first that keeps its data: nothing was changed in them. Export your spaces with it, then begin with an empty folder or database.',
  ],
  other: [
    'Ces données ont été faites par une version de Reliance plus récente que celle-ci, ou modifiée : rien n’y a été changé. Démarrez avec cette version-là.',
    'These data were made by a version of Reliance that is newer than this one, or was changed: nothing was changed in them. Start with that version.',
  ],
}

/** A database that this version must leave as it is; its message is for whoever starts it, in both languages. */
export class OtherVersion extends Error {
  constructor(reason: keyof typeof sentences) {
    super(sentences[reason].join('\n'))
  }
}
