/** What the editor opens on: the reference question, whole. */
export const nurseQuestion = `# Quelles compétences manquent à une infirmière
# pour devenir CPAS, coordonnatrice de parcours
# d'accompagnement et de soins ?
#
# La réponse compare des référentiels, pas une
# personne : nos rapprochements n'ont pas de
# valeur juridique.
#
# Exécuter : le bouton ▶, ou Ctrl + Entrée.
# Essayer aussi : { professions: ["infirmier"] }
query Nurse {
  competenceGap(
    profile: { certifications: ["ide-2009"] }
    target: "cpas-2025"
  ) {
    revision
    asOf
    citation
    assumptions {
      profession { id }
      certification { id label }
      alternatives { id label }
      reason
    }
    # Le référentiel entier ; puis les blocs communs,
    # le chiffre à retenir.
    counts { total acquired partial missing unknown }
    commonCounts { total acquired partial missing unknown }
    blocs {
      bloc { id code label scope }
      counts { total acquired partial missing unknown }
      macroCompetences {
        competence { id code label }
        state
      }
      competences {
        competence {
          id
          code
          label
          statement
          sources { document section lines verified }
        }
        # ACQUIRED : acquise ; PARTIAL : couverte en partie ;
        # MISSING : non couverte ; UNKNOWN : non examinée.
        state
        readOn
        evidence {
          basis
          coverage
          relation
          rationale
          readOn
          method
          legalReference
          held { id code label }
        }
        assessments {
          id
          code
          label
          audience
          criteria { label rubric }
        }
      }
    }
    userErrors {
      code
      field
      message
      suggestions { id label }
    }
  }
}
`
