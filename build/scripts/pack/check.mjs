// A check that holds says so in one line; the first that does not ends the packing with a sentence.
export class PackFault extends Error {}

/** `fault` is thrown as a sentence when `holds` is false. */
export function need(holds, fault) {
  if (!holds) throw new PackFault(fault);
}

export function say(line) {
  process.stdout.write(`✓ ${line}\n`);
}

export function megabytes(bytes) {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
