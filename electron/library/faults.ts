import { type Fault, failure, type Result } from '@core/result';
import { errorCode, fileFault } from '../files/fault';

/** A fault that has to pass through an interface that knows only exceptions (lowdb's adapter). It never leaves `library/`. */
export class FaultError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message.en);
    this.fault = fault;
  }
}

/** The same as `failure`, for throwing. */
export function faultError(code: string, zh: string, en: string): FaultError {
  return new FaultError({ code, message: { zh, en } });
}

/**
 * Runs something that touches files. What the disk refuses becomes a fault whose sentence names `place`.
 *
 * @throws what comes neither from the disk nor from us: a mistake of the program, which the dispatcher reports
 */
export async function withFaults<T>(place: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, error: error.fault };
    const code = errorCode(error);
    if (code === '' || code.startsWith('ERR_')) throw error;
    const { message } = fileFault(error, 'write').error;
    return failure(fileFault(error, 'write').error.code, `“${place}”：${message.zh}`, `“${place}”: ${message.en}`);
  }
}
