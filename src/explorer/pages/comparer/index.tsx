import { ComparerMatrixDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Caveats } from '../../ui/Caveats.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Glossed } from '../../ui/Glossed.tsx'
import { Page } from '../../ui/Page.tsx'
import { UserErrors } from '../../ui/UserErrors.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { CoverageMatrix } from './CoverageMatrix.tsx'
import { usual } from './coverage.ts'
import { FrameworkChoice } from './FrameworkChoice.tsx'
import { PairDetail } from './PairDetail.tsx'
import { sentence } from './sentence.ts'
import { Uncovered } from './Uncovered.tsx'
import './comparer.css'

/** In the address: the référentiels, the pair that is open, and the cell that is open in it. */
const fields = { referentiels: 'list', couvert: 'text', par: 'text', bloc: 'text', avec: 'text' } as const
const closed = { couvert: '', par: '', bloc: '', avec: '' }

const purpose = 'Ce que des référentiels ont en commun, bloc par bloc, et ce que chacun est seul à demander.'

/** How référentiels cover one another: the grid, then one pair bloc by bloc, then the rapprochements of one cell. */
export default function Comparer() {
  const [values, change] = useAddressState(fields)
  const chosen = values.referentiels.length > 0 ? values.referentiels : usual
  const enough = chosen.length > 1
  const answer = useQuery(ComparerMatrixDocument, enough ? { frameworks: [...chosen] } : null)
  const found = answer.data?.matrix
  return (
    <Page
      title="Comparer"
      lead={
        <p className={enough ? 'answer-first' : 'answer-first answer-known'}>
          <Glossed>{found?.userErrors.length === 0 ? sentence(found.cells) : purpose}</Glossed>
        </p>
      }
    >
      <FrameworkChoice
        chosen={chosen}
        onChange={(referentiels) => change({ referentiels, ...closed }, { push: true })}
      />
      {!enough && <Empty title="Choisissez au moins deux référentiels." />}
      {enough && (
        <Answered answer={answer} what="la comparaison">
          {({ matrix }) =>
            matrix.userErrors.length > 0 ? (
              <UserErrors
                errors={matrix.userErrors}
                onChoose={({ field }, id) =>
                  change({
                    referentiels: chosen.flatMap((other, index) =>
                      field === `frameworks.${index}` ? (id ?? []) : other,
                    ),
                    ...closed,
                  })
                }
              />
            ) : (
              <>
                <CoverageMatrix
                  cells={matrix.cells}
                  open={values}
                  onOpen={(par, couvert) =>
                    change(values.par === par && values.couvert === couvert ? closed : { ...closed, par, couvert }, {
                      push: true,
                    })
                  }
                />
                {values.par && values.couvert && (
                  <PairDetail
                    of={values.par}
                    against={values.couvert}
                    open={{ group: values.bloc, held: values.avec }}
                    onOpen={(bloc, avec) => change({ bloc, avec })}
                  />
                )}
                <Uncovered uncovered={matrix.uncovered} />
                <Caveats caveats={matrix.caveats} />
                <CiteThis revision={matrix.revision} asOf={matrix.asOf} citation={matrix.citation} />
              </>
            )
          }
        </Answered>
      )}
    </Page>
  )
}
