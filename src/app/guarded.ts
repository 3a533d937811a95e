/** Does a step whose failure is a line of the report and stops no other. */
export async function guarded(report: string[], what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    report.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
