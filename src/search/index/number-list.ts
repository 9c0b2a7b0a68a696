/** Numbers from 0 up to 2³², by the million: an array of them would be looked through by each garbage collection. */
export interface NumberList {
  readonly push: (value: number) => void;
  /** All of them. Valid until the next one comes. */
  readonly values: () => Uint32Array;
}

export function numberList(): NumberList {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    values: () => values.subarray(0, length),
  };
}
