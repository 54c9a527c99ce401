/** What comes before the colon of an id: an import's own prefix. */
const prefixOf = (id: string): string => id.split(':')[0] ?? ''

/**
 * The framework whose publication states an element that states no place of its own: what was imported with a whole
 * framework is stated where the framework is; of the reference data each element has its own place.
 */
export const publishedWith = ({ framework, dataset }: Record<'framework' | 'dataset', string | null>) =>
  framework !== null && dataset !== null && prefixOf(dataset) === prefixOf(framework) ? framework : undefined
