/** `value`, which the linked evaluation promises to be there; `key` is what it was looked up by. */
export function defined<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`nothing is known by the key ${key}`);
  return value;
}
