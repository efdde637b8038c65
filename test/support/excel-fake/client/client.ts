/** What of Microsoft's client library the tests hold in their hands; the code under test knows it by its own types. */
export interface ExcelClient {
  readonly Excel: { run(...given: readonly unknown[]): Promise<unknown> };
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

/** The transport that the library offers to hosts that embed it: JSON texts both ways. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}
