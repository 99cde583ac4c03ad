/** An emergency as a list of emergencies (ReliefWeb's disasters) states it. */
export interface ReadCrisis {
  readonly name: string;
  /** As a GLIDE code: `EQ`, `FL`, `TC`. */
  readonly hazard?: string;
  /** `FL-2015-000106-BFA` */
  readonly glide?: string;
  /** The list's own number: `{ scheme: 'RELIEFWEB', value: '25466' }`; names the crisis where it has no GLIDE number. */
  readonly code: { readonly scheme: string; readonly value: string };
  /** `2015-08-07` */
  readonly dateFrom?: string;
  readonly dateTo?: string;
  /** Where in the file: `data[3]`. */
  readonly locator: string;
}
