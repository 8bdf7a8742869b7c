import type { z } from 'zod';

/** One call: how its request is parsed; the type of its answer. */
export interface Call<Request extends z.ZodType, Answer> {
  readonly request: Request;
  /** Only a type: no value is ever kept here. */
  readonly answer?: Answer;
}

/** Declares a call: `call<Answer>()(schema)`. */
export function call<Answer>() {
  return <Request extends z.ZodType>(request: Request): Call<Request, Answer> => ({ request });
}
