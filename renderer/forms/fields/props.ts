/** What every field gets. `onBad` reports a text that can not be read, so that the form is not saved over it. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onBad?: (problem: string | undefined) => void;
  /** Something was typed that is not settled yet. */
  readonly onTouch?: () => void;
  readonly problem?: string | undefined;
  readonly disabled?: boolean | undefined;
}
