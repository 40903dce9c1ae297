/** Reads a command's arguments, and says in one line what is wrong with them. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>>;

export type ArgumentReading<T extends Options> =
  | { readonly ok: true; readonly values: Parsed<T>['values']; readonly folder: string | undefined }
  | { readonly ok: false; readonly message: string };

/**
 * Reads the options given and at most one folder.
 * @param usage one line that follows the message, such as `npm start -- [FOLDER] [--port N]`
 */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
): ArgumentReading<T> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, second] = positionals;
    if (second !== undefined) return { ok: false, message: `One folder at most, and ${second} is a second. ${usage}` };
    return { ok: true, values, folder };
  } catch (error) {
    // parseArgs throws only on arguments that it does not understand; its first sentence says which.
    const [message = ''] = error instanceof Error ? error.message.split('. ') : [];
    return { ok: false, message: `${message}. ${usage}` };
  }
}
