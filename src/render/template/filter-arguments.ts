/** What LiquidJS hands to a filter: positional arguments, and `[name, value]` for each named one. */
export type FilterArgument = unknown;

/**
 * The named arguments of a filter.
 * @throws {TypeError} where one is not in `known`, or stands without a name
 */
export function namedArguments<Name extends string>(
  filter: string,
  args: readonly FilterArgument[],
  known: readonly Name[],
): Partial<Record<Name, unknown>> {
  const named = anyNamed(filter, args);
  const unknown = Object.keys(named).find((name) => !known.some((other) => other === name));
  if (unknown !== undefined) throw new TypeError(`the filter \`${filter}\` has no option \`${unknown}\``);
  return named as Partial<Record<Name, unknown>>;
}

/** As {@link namedArguments}, with whatever names. */
export function anyNamed(filter: string, args: readonly FilterArgument[]): Record<string, unknown> {
  return Object.fromEntries(
    args.map((arg): [string, unknown] => {
      if (Array.isArray(arg) && arg.length === 2 && typeof arg[0] === 'string') return [arg[0], arg[1]];
      throw new TypeError(`an option of the filter \`${filter}\` stands without its name`);
    }),
  );
}
