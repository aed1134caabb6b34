/** Why the system refused: the code of its error (ENOENT, EACCES, …), or what an error without one says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
