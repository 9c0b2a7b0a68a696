/**
 * Puts a copy in the place of `process.env`, for a program that sets no variable. The original asks the system each
 * time, and the YAML parser looks for a variable of its own at every token: a fifth of its time (measured, yaml 2.9.1).
 */
export function copyEnvironment(): void {
  process.env = { ...process.env };
}
