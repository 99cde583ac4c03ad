/** Keeps compiled operations, the least recently used go first. */

/** A plan is some kilobytes; nobody's dashboards ask more different questions at a time. */
export const MAX_PLANS = 1000;

export class PlanCache<Plan> {
  readonly #plans = new Map<string, { readonly plan: Plan }>();

  constructor(readonly max: number = MAX_PLANS) {}

  get size(): number {
    return this.#plans.size;
  }

  get(key: string): Plan | undefined {
    const known = this.#plans.get(key);
    if (known === undefined) return undefined;
    this.#plans.delete(key);
    this.#plans.set(key, known);
    return known.plan;
  }

  set(key: string, plan: Plan): void {
    this.#plans.delete(key);
    this.#plans.set(key, { plan });
    const oldest = this.#plans.keys().next();
    if (this.#plans.size > this.max && !oldest.done) this.#plans.delete(oldest.value);
  }

  /** What is kept may be undefined: that there is no plan is worth knowing, too. */
  getOrCompile(key: string, compile: () => Plan): Plan {
    if (this.#plans.has(key)) return this.get(key) as Plan;
    const plan = compile();
    this.set(key, plan);
    return plan;
  }
}
