/**
 * Processor time that the process has used so far, in ms: unlike the clock's, it does not grow while other programs have
 * the processor. One engine draws at a time, so all of it is its own, its garbage's collection included.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
