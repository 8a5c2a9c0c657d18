/** Values are equal when they are written alike. */
export function equal<T>(actual: T, expected: T): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`expected ${should}\n but was  ${is}`);
}

/** What a promise is rejected with. */
export function refusal(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => Promise.reject(new Error(`expected a refusal, but it gave ${JSON.stringify(value)}`)),
    (fault) => fault,
  );
}
