/** One thing that `aidgraph doctor` looks at. */
export interface Check {
  readonly name: string;
  readonly isOk: boolean;
  readonly detail: string;
}
