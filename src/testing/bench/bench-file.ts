/** One write-up of the benchmark, by its path below the content folder. */
export interface BenchFile {
  readonly path: string;
  readonly text: string;
}
