/** Currencies whose parity is fixed by law: units of each for one unit of another, as long as the table says. */

export interface FixedParity {
  readonly currency: string;
  /** ISO 4217 of the currency it is fixed to. */
  readonly to: string;
  readonly units: number;
  /** The last year in which it held; undefined while it holds. */
  readonly until?: number;
}

export const FIXED_PARITIES: readonly FixedParity[] = [
  { currency: 'AED', to: 'USD', units: 3.6725 },
  { currency: 'ANG', to: 'USD', units: 1.79 },
  { currency: 'AWG', to: 'USD', units: 1.79 },
  { currency: 'BBD', to: 'USD', units: 2 },
  { currency: 'BHD', to: 'USD', units: 0.376 },
  { currency: 'BMD', to: 'USD', units: 1 },
  { currency: 'BSD', to: 'USD', units: 1 },
  { currency: 'BZD', to: 'USD', units: 2 },
  { currency: 'DJF', to: 'USD', units: 177.721 },
  { currency: 'JOD', to: 'USD', units: 0.709 },
  { currency: 'LBP', to: 'USD', units: 1507.5, until: 2019 },
  { currency: 'OMR', to: 'USD', units: 0.3845 },
  { currency: 'PAB', to: 'USD', units: 1 },
  { currency: 'QAR', to: 'USD', units: 3.64 },
  { currency: 'SAR', to: 'USD', units: 3.75 },
  { currency: 'SVC', to: 'USD', units: 8.75 },
  { currency: 'XCD', to: 'USD', units: 2.7 },
  { currency: 'BAM', to: 'EUR', units: 1.95583 },
  { currency: 'BGN', to: 'EUR', units: 1.95583 },
  { currency: 'CVE', to: 'EUR', units: 110.265 },
  { currency: 'KMF', to: 'EUR', units: 491.96775 },
  { currency: 'XAF', to: 'EUR', units: 655.957 },
  { currency: 'XOF', to: 'EUR', units: 655.957 },
  { currency: 'XPF', to: 'EUR', units: 119.33174 },
  { currency: 'FKP', to: 'GBP', units: 1 },
  { currency: 'GIP', to: 'GBP', units: 1 },
  { currency: 'SHP', to: 'GBP', units: 1 },
  { currency: 'BTN', to: 'INR', units: 1 },
  { currency: 'NPR', to: 'INR', units: 1.6 },
  { currency: 'LSL', to: 'ZAR', units: 1 },
  { currency: 'NAD', to: 'ZAR', units: 1 },
  { currency: 'SZL', to: 'ZAR', units: 1 },
];
