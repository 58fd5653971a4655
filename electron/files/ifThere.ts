import { errorCode } from './fault';

/** What a look at a file gives; undefined where the file is not there. Any other refusal of the disk is thrown on. */
export async function ifThere<T>(look: Promise<T>): Promise<T | undefined> {
  try {
    return await look;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
