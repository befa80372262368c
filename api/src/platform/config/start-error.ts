/** Why the program cannot start: `message` is the one Swedish line that the operator is shown. */
export class StartError extends Error {}
