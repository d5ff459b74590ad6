/**
 * Uses what a resolver gives, at once when it is there already: GraphQL waits a turn for each promise, and a page of actions has
 * hundreds of lists.
 */
export function whenThere<Given, Made>(
  given: Given | Promise<Given>,
  use: (given: Given) => Made,
): Made | Promise<Made> {
  return given instanceof Promise ? given.then(use) : use(given);
}
