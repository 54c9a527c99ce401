import { expect, it } from 'vitest'
import { withRegistration } from '../../src/domain/registration.ts'
import { propertiesOf, routesIn } from '../../src/model/routes.ts'

const way = { route: 'VAE', state: 'YES', source: 'source:one', note: '', jury: 'Préfet de région' }
const fiche = (jury: string) => ({
  framework: 'rncp',
  nsf: ['331p Santé'],
  formacodes: ['43458 Coordination'],
  ...propertiesOf([{ ...way, jury }]),
})

it.each([
  ['Trois membres', 'Trois membres'],
  ['', 'Préfet de région'],
])('the jury of a way is that of the fiche, or what is said here where the fiche has none: « %s »', (jury, said) => {
  expect(routesIn(withRegistration(propertiesOf([way]), fiche(jury)))[0]?.jury).toBe(said)
})

it('codes of the register are those said here, or those of the fiche', () => {
  expect(withRegistration({ nsf: ['330p'] }, fiche(''))).toMatchObject({
    nsf: ['330p'],
    formacodes: ['43458 Coordination'],
  })
})
