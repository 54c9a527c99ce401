/** What the answers do not say. */
const limits: readonly (readonly [title: string, text: string])[] = [
  [
    'Des référentiels, pas des personnes',
    'Un rapprochement dit que deux textes se recouvrent. Il ne prouve rien sur ce que sait faire une personne ; ' +
      'seul un jury, ou un texte de droit, en décide.',
  ],
  [
    'Ni recevabilité, ni verdict',
    'La recevabilité d’une demande de VAE relève du ministère ou de l’organisme certificateur. ' +
      'Le dossier compte ce qui est déclaré : un compte n’est pas un avis.',
  ],
  [
    'Certains textes n’ont été lus qu’en partie',
    'Huit des dix compétences infirmières de 2009 sont connues par leur intitulé et des critères rapportés ; ' +
      'le diplôme d’assistant de service social de 2018 et les référentiels infirmiers de 2026 ne sont pas encore ' +
      'lus. Ce qui en dépend le dit : « lu sur intitulés » ou « non examinée ».',
  ],
  [
    'Des critères d’activité, pas de compétence',
    'Le référentiel CPAS rattache ses critères d’évaluation à une activité, ' +
      'et ses épreuves aux personnes venant de la formation. Nous ne les rattachons pas à une compétence précise, ' +
      'et le certificateur fixe les modalités de la VAE.',
  ],
  [
    'Des textes datés',
    'Le CAFERUIS lu ici est celui de 2004, remplacé en 2022 ; le DEASS lu est celui de la réforme de 2026, ' +
      'que personne ne détient encore ; le plan couvre 2014 à 2018. ' +
      'Les fenêtres d’inscription et de délivrance sont données avec leur source.',
  ],
  [
    'Des intitulés courts',
    'Les intitulés sont souvent une formulation du projet. ' +
      'Le texte officiel s’affiche là où le serveur dispose des documents ; ailleurs, ' +
      'la place citée dans le document permet de le retrouver.',
  ],
]

export function Limits() {
  return (
    <section className="panel stack" aria-labelledby="limites">
      <h2 id="limites">Limites</h2>
      <ul className="limits">
        {limits.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
