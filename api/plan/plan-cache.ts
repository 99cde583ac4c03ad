/** Keeps compiled operations, the least recently used go first. */

/** A plan is some kilobytes; nobody's dashboards ask more different questions at a time. */
export const MAX_PLANS = 1000;

export class PlanCache<Plan> {
  readonly #plans = new Map<string, { readonly plan: Plan }>();

  constructor(readonly max: number = MAX_PLANS) {}

  get size(): number {
    return this.#plans.size;
  }

  getOrCompile(key: string, compile: () => Plan): Plan {
    const known = this.#plans.get(key);
    if (known !== undefined) {
      this.#plans.delete(key);
      this.#plans.set(key, known);
      return known.plan;
    }
    const plan = compile();
    this.#plans.set(key, { plan });
    const oldest = this.#plans.keys().next();
    if (this.#plans.size > this.max && !oldest.done) this.#plans.delete(oldest.value);
    return plan;
  }
}
