import { Link } from 'react-router'
import { addressOf } from '../../ui/useAddressState.ts'

interface Question {
  question: string
  answer: string
  page: string
  address: string
}

const questions: readonly Question[] = [
  {
    question: 'Avec le diplôme d’infirmier, que manque-t-il pour coordonner des parcours ?',
    answer:
      'Bloc par bloc, ce qui est acquis de droit, couvert, couvert en partie, non couvert ou non examiné, et pourquoi.',
    page: 'Écart de compétences',
    address: `/ecart${addressOf({ certifications: 'ide-2009', cible: 'cpas-2025' })}`,
  },
  {
    question: 'Comment préparer un entretien de VAE ?',
    answer:
      'Les activités à faire raconter là où le référentiel en décrit, ' +
      'et partout les règles et ce qu’il reste à demander ; un dossier à imprimer.',
    page: 'Pont VAE',
    address: '/pont-vae',
  },
  {
    question: 'Qu’ont en commun deux référentiels ?',
    answer: 'Une grille de couverture, chaque case avec les rapprochements qui la fondent.',
    page: 'Comparer',
    address: '/comparer',
  },
  {
    question: 'Par où passer d’un métier à l’autre ?',
    answer: 'Les certifications qui rapprochent du but, et les métiers les plus voisins.',
    page: 'Parcours',
    address: '/parcours',
  },
  {
    question: 'Qu’est-ce que la loi HPST, l’inclusion ou le plan encadrent ?',
    answer: 'Les activités et les compétences concernées, et celles que personne ne couvre.',
    page: 'Politiques publiques',
    address: '/politiques',
  },
  {
    question: 'Sur quoi reposent ces réponses ?',
    answer: 'Les documents lus, ce qui est vérifié, ce qui reste à vérifier, et comment citer.',
    page: 'À propos',
    address: '/a-propos',
  },
]

/** The ways in: each page by the question that it answers. */
export function Questions() {
  return (
    <section className="stack" aria-labelledby="questions">
      <h2 id="questions">Par où commencer</h2>
      <ul className="questions">
        {questions.map(({ question, answer, page, address }) => (
          <li key={page} className="panel question">
            <p className="question-page">{page}</p>
            <h3>
              <Link to={address}>{question}</Link>
            </h3>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
