/**
 * A rule in general, for programs that list rules apart from what was found: what it faults, and what authors do about it.
 * Whole sentences; names and examples stand in backticks.
 */
export type Description = readonly [fault: string, mend: string];

/** By the name of the rule. */
export type Descriptions = Readonly<Record<string, Description>>;
