// The run shows its steps, as on a terminal; the others build on it.
process.stderr.isTTY = true;

/** Has `act` run at the beginning of the step that is shown with these words. */
export function atStep(words, act) {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text, ...others) => {
    const written = write(text, ...others);
    if (String(text).includes(words)) act();
    return written;
  };
}
