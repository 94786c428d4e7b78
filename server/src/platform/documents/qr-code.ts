import qrcode from 'qrcode-generator';

/** The squares of a QR code: how many on a side, and which are dark. */
export interface QrCode {
  readonly count: number;
  readonly isDark: (row: number, column: number) => boolean;
}

export function qrCodeOf(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  return { count: code.getModuleCount(), isDark: (row, column) => code.isDark(row, column) };
}
