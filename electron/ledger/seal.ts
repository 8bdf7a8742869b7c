/** A body as it stands in a file: plain data that JSON can hold. */
export type Body = Readonly<Record<string, unknown>>;

/** Which body is sealed, so that one can not be put in the place of another. */
export interface About {
  readonly file: 'store' | 'journal';
  readonly sequence: number;
}

/**
 * The step through which every body passes on its way to and from the disk. Checksums and the hash chain are computed
 * over sealed bodies, so damage is told from a wrong key without one.
 */
export interface Seal {
  seal(body: Body, about: About): Body;
  /** The body that was sealed; throws a Failure when it can not be opened. */
  unseal(body: Body, about: About): Body;
}

/** Bodies stay readable text. */
export const plainSeal: Seal = { seal: (body) => body, unseal: (body) => body };
