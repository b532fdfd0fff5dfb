/** The command was not given as it has to be: exit code 2. */
export class WrongUse extends Error {}

/** Something outside stands in the way, such as a file that is not there: exit code 2, as nothing was read. */
export class Trouble extends Error {}

/** What an error of the system means to a person. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be opened (permissions)',
  EPERM: 'may not be opened (permissions)',
  EEXIST: 'is there already; --force writes over it',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
};

/** An error of the system as a `Trouble` that names the file. */
export function troubleWith(name: string, error: unknown): Trouble {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return new Trouble(`${name}: ${meanings[code] ?? message}`);
}
