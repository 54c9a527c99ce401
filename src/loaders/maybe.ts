/** What is there may be given at once: a promise for each of a thousand elements takes longer than all the rest. */
export type MaybePromise<Value> = Value | Promise<Value>

export const onceThere = <From, To>(
  value: MaybePromise<From>,
  next: (value: From) => MaybePromise<To>,
): MaybePromise<To> => (value instanceof Promise ? value.then(next) : next(value))

export function all<Value>(values: MaybePromise<Value>[]): MaybePromise<Value[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as Value[])
}
