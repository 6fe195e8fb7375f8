/**
 * Holds what the page says, in English and Korean.
 */

export type Language = "en" | "ko"

const stored = localStorage.getItem("portone-emulator-language")

let current: Language =
  stored === "en" || stored === "ko" ? stored : navigator.language.toLowerCase().startsWith("ko") ? "ko" : "en"

export const language = (): Language => current

export const setLanguage = (next: Language): void => {
  current = next
  localStorage.setItem("portone-emulator-language", next)
}

const words = {
  title: ["PortOne emulator", "PortOne 에뮬레이터"],
  skip: ["Skip to content", "본문으로 건너뛰기"],
  sections: ["Sections", "메뉴"],
  payments: ["Payments", "결제"],
  billingKeys: ["Billing keys", "빌링키"],
  schedules: ["Schedules", "결제 예약"],
  webhooks: ["Webhooks", "웹훅"],
  partners: ["Partners", "파트너"],
  settlements: ["Settlements", "정산"],
  taxInvoices: ["Tax invoices", "세금계산서"],
  requests: ["Requests", "받은 요청"],
  faults: ["Faults", "장애"],
  channels: ["Channels", "채널"],
  settings: ["Settings", "설정"],
  language: ["한국어", "English"],
  live: ["Live", "실시간"],
  reconnecting: ["Reconnecting…", "다시 연결하는 중…"],
  search: ["Search", "검색"],
  all: ["All", "전체"],
  newer: ["Newer", "최신"],
  older: ["Older", "이전"],
  nothingFound: ["Nothing found", "검색 결과가 없습니다"],
  nothingFoundHint: ["No row has this text and status.", "이 검색어와 상태에 맞는 항목이 없습니다."],
  clearFilter: ["Clear the search", "검색 조건 지우기"],
  rows: ["{} in all", "모두 {}건"],
  found: ["{} found", "{}건 찾음"],
  searching: ["Searching…", "찾는 중…"],
  pages: ["Pages", "페이지"],
  loading: ["Loading…", "불러오는 중…"],
  failed: ["That did not work", "처리하지 못했습니다"],
  notFound: ["There is no such page", "없는 페이지입니다"],
  copy: ["Copy", "복사"],
  copied: ["Copied", "복사했습니다"],
  cancel: ["Cancel", "취소"],
  test: ["Test", "테스트"],
  // Columns and fields
  payment: ["Payment", "결제"],
  status: ["Status", "상태"],
  amount: ["Amount", "금액"],
  order: ["Order", "주문"],
  method: ["Method", "결제 수단"],
  customer: ["Customer", "고객"],
  channel: ["Channel", "채널"],
  requested: ["Requested", "요청 시각"],
  changed: ["Changed", "변경 시각"],
  billingKey: ["Billing key", "빌링키"],
  issued: ["Issued", "발급 시각"],
  schedule: ["Schedule", "예약"],
  due: ["Due", "결제 예정"],
  event: ["Event", "이벤트"],
  about: ["About", "대상"],
  address: ["Address", "주소"],
  listeners: ["Listeners", "수신 프로그램"],
  sendings: ["Sendings", "발송"],
  created: ["Created", "생성 시각"],
  next: ["Next", "다음 발송"],
  partner: ["Partner", "파트너"],
  type: ["Type", "유형"],
  account: ["Account", "계좌"],
  contract: ["Contract", "계약"],
  settlement: ["Settlement", "정산"],
  date: ["Date", "날짜"],
  taxInvoice: ["Tax invoice", "세금계산서"],
  supplier: ["Supplier", "공급자"],
  recipient: ["Recipient", "공급받는자"],
  written: ["Written", "작성일"],
  request: ["Request", "요청"],
  answer: ["Answer", "응답"],
  error: ["Error", "오류"],
  received: ["Received", "받은 시각"],
  store: ["Store", "상점"],
  transaction: ["Transaction", "거래 ID"],
  pg: ["PG", "PG사"],
  rules: ["Rules", "규칙"],
  rulesOfPg: ["of its PG", "PG사 규칙 적용"],
  rulesLenient: ["lenient", "느슨함"],
  named: ["Named by an option", "옵션으로 지정"],
  // Payment
  history: ["History", "내역"],
  details: ["Details", "상세 정보"],
  json: ["JSON", "JSON"],
  attempt: ["Attempt {}", "{}번째 시도"],
  noWebhooks: ["No webhook was made for this payment.", "이 결제의 웹훅이 없습니다."],
  noRequests: [
    "None of the latest 1,000 requests names this payment.",
    "최근 요청 1,000건 중 이 결제를 가리키는 요청이 없습니다."
  ],
  latestRequests: ["Requests that named it", "관련 요청"],
  pay: ["Pay", "결제하기"],
  failPayment: ["Fail…", "실패시키기…"],
  holdPayment: ["Hold", "승인 대기로"],
  deposit: ["Deposit", "입금하기"],
  openDispute: ["Open dispute…", "분쟁 제기…"],
  resolveDispute: ["Resolve dispute", "분쟁 해결"],
  completeCancellation: ["Complete cancellation", "취소 완료"],
  refuseCancellation: ["Refuse cancellation", "취소 거절"],
  actions: ["In the buyer's and the PG's place", "구매자와 PG사 대신"],
  failTitle: ["Fail the payment", "결제 실패시키기"],
  pgCode: ["The PG's code", "PG사 코드"],
  pgCodeHint: [
    "Without a code, the buyer leaves the window.",
    "코드가 없으면 구매자가 결제창을 닫은 것으로 처리합니다."
  ],
  pgMessage: ["The PG's message", "PG사 메시지"],
  fail: ["Fail", "실패시키기"],
  disputeTitle: ["Open a dispute", "분쟁 제기"],
  reason: ["Reason", "사유"],
  open: ["Open", "제기"],
  // What happened
  READY: ["Ready", "결제 준비"],
  PAY_PENDING: ["Pending", "승인 대기"],
  VIRTUAL_ACCOUNT_ISSUED: ["Awaiting deposit", "입금 대기"],
  PAID: ["Paid", "결제 완료"],
  FAILED: ["Failed", "실패"],
  PARTIAL_CANCELLED: ["Partly cancelled", "부분 취소"],
  CANCELLED: ["Cancelled", "취소"],
  CANCEL_REQUESTED: ["Cancellation requested", "취소 요청"],
  CANCEL_FAILED: ["Cancellation refused", "취소 실패"],
  DISPUTE_OPENED: ["Dispute opened", "분쟁 제기됨"],
  DISPUTE_RESOLVED: ["Dispute resolved", "분쟁 해결됨"],
  WEBHOOK_TAKEN: ["Webhook taken", "웹훅 수신됨"],
  WEBHOOK_FAILED: ["Webhook failed", "웹훅 실패"],
  ISSUED: ["Issued", "발급됨"],
  DELETED: ["Deleted", "삭제됨"],
  SCHEDULED: ["Scheduled", "예약됨"],
  STARTED: ["Started", "결제 중"],
  SUCCEEDED: ["Succeeded", "성공"],
  PENDING: ["Pending", "대기"],
  REVOKED: ["Revoked", "철회됨"],
  DUE: ["Due", "발송 예정"],
  RETRYING: ["Retrying", "재시도 중"],
  OK: ["OK", "정상"],
  ERROR: ["Error", "오류"],
  APPROVED: ["Approved", "승인됨"],
  REJECTED: ["Rejected", "거절됨"],
  SUCCEEDED_SENDING: ["Taken", "수신됨"],
  FAILED_NOT_OK_RESPONSE: ["Refused", "거절됨"],
  FAILED_UNEXPECTED_ERROR: ["No answer", "응답 없음"],
  PAYOUT_SCHEDULED: ["Scheduled", "지급 예약"],
  PAYOUT_PREPARED: ["Prepared", "지급 준비"],
  PAYOUT_WITHHELD: ["Withheld", "지급 보류"],
  PAYOUT_FAILED: ["Payout failed", "지급 실패"],
  IN_PAYOUT: ["In payout", "지급 중"],
  PAID_OUT: ["Paid out", "지급 완료"],
  PAYOUT_EXCLUDED: ["Excluded", "지급 제외"],
  DRAFTED: ["Draft", "임시 저장"],
  REQUESTED: ["Requested", "요청됨"],
  REQUEST_CANCELLED: ["Request cancelled", "요청 취소"],
  REQUEST_REFUSED: ["Request refused", "요청 거부"],
  ISSUANCE_CANCELLED: ["Issuance cancelled", "발행 취소"],
  SENDING: ["Sending", "전송 중"],
  SENDING_COMPLETED: ["Sent", "전송 완료"],
  SENDING_FAILED: ["Sending failed", "전송 실패"],
  // Methods of payment
  Card: ["Card", "카드"],
  VirtualAccount: ["Virtual account", "가상계좌"],
  Transfer: ["Transfer", "계좌이체"],
  Mobile: ["Mobile", "휴대폰"],
  EasyPay: ["Easy pay", "간편결제"],
  GiftCertificate: ["Gift certificate", "상품권"],
  ConvenienceStore: ["Convenience store", "편의점"],
  Crypto: ["Crypto", "가상자산"],
  Paypal: ["PayPal", "페이팔"],
  ORDER: ["Order", "주문"],
  ORDER_CANCEL: ["Cancelled order", "주문 취소"],
  MANUAL: ["Manual", "수기"],
  BUSINESS: ["Business", "사업자"],
  WHT_PAYER: ["Person, tax withheld", "원천징수 대상자"],
  NON_WHT_PAYER: ["Person", "원천징수 비대상자"],
  UNRESOLVED: ["open", "진행 중"],
  WAITING: ["Waiting", "대기 중"],
  // Webhook and request
  resend: ["Send again", "다시 보내기"],
  resent: ["Sent again", "다시 보냈습니다"],
  sending: ["Sending {}", "{}번째 발송"],
  byHand: ["by hand", "수동"],
  headers: ["Headers", "헤더"],
  body: ["Body", "본문"],
  noAnswer: ["No answer came.", "응답이 없었습니다."],
  noSendings: ["It was not sent yet.", "아직 발송하지 않았습니다."],
  secretsMasked: [
    "An emulator that is started with --show-secrets shows them.",
    "--show-secrets로 시작하면 볼 수 있습니다."
  ],
  masked: ["Secrets are masked.", "비밀 값은 가려져 있습니다."],
  empty: ["Empty", "없음"],
  // Faults
  faultsIntro: [
    "Requests to the API meet these faults from now on, in their order. The control and this page meet none.",
    "API 요청이 지금부터 순서대로 이 장애를 만납니다. 컨트롤과 이 페이지는 영향을 받지 않습니다."
  ],
  connections: ["Connections", "연결 장애"],
  faultsNone: ["No faults are set.", "설정된 장애가 없습니다."],
  faultsSet: ["Faults are set.", "장애가 설정되어 있습니다."],
  faultsByProgram: ["A program has set them.", "프로그램이 설정했습니다."],
  fault: ["Fault", "장애"],
  times: ["Times", "횟수"],
  setFault: ["Set", "설정"],
  clearFaults: ["Clear", "해제"],
  declineNext: ["Decline the next charge", "다음 결제 거절"],
  declineIntro: ["The PG declines the next charge, by any method.", "PG사가 다음 결제를 수단에 관계없이 거절합니다."],
  decline: ["Decline", "거절 설정"],
  declined: ["The next charge will be declined.", "다음 결제가 거절됩니다."],
  // Settings
  webhookSettings: ["Webhooks", "웹훅"],
  version: ["Version", "버전"],
  contentType: ["Content type", "콘텐츠 형식"],
  confirmProcess: ["Confirm process", "컨펌 프로세스"],
  secret: ["Secret", "시크릿"],
  show: ["Show", "보기"],
  none: ["None", "없음"],
  yes: ["Yes", "예"],
  no: ["No", "아니요"],
  merchant: ["Merchant", "고객사"],
  seed: ["Seed", "시드"],
  strict: ["Strict", "엄격 모드"],
  baseUrl: ["Base URL", "기본 URL"],
  state: ["State", "상태 관리"],
  snapshot: ["Download a snapshot", "스냅샷 내려받기"],
  reset: ["Reset…", "초기화…"],
  resetTitle: ["Reset the emulator?", "에뮬레이터를 초기화할까요?"],
  resetText: [
    "All payments, keys, webhooks, logs and faults are thrown away. This cannot be undone.",
    "결제, 빌링키, 웹훅, 기록, 장애가 모두 지워집니다. 되돌릴 수 없습니다."
  ],
  resetConfirm: ["Reset", "초기화"],
  // Clock
  clock: ["Clock of the emulator", "에뮬레이터 시계"],
  hour: ["+1 hour", "+1시간"],
  day: ["+1 day", "+1일"],
  month: ["+1 month", "+1개월"],
  until: ["Until…", "시각까지…"],
  untilTitle: ["Move the clock", "시계 옮기기"],
  time: ["Time", "시각"],
  move: ["Move", "옮기기"],
  moved: ["{} tasks and {} webhooks on the way", "작업 {}건, 웹훅 {}건을 처리했습니다"],
  frozen: ["stands still", "멈춤"],
  // Empty lists
  noPayments: ["No payments yet", "아직 결제가 없습니다"],
  noPaymentsHint: [
    "Point your client at this emulator, or open a payment by hand:",
    "클라이언트를 이 에뮬레이터로 연결하거나, 직접 결제를 만들어 보세요."
  ],
  noBillingKeys: ["No billing keys yet", "아직 빌링키가 없습니다"],
  noBillingKeysHint: ["Issue one with a test card:", "테스트 카드로 발급해 보세요."],
  noSchedules: ["No schedules yet", "아직 결제 예약가 없습니다"],
  noSchedulesHint: [
    "Schedule a charge of a billing key, and move the clock to its time:",
    "빌링키로 결제를 예약하고, 시계를 그 시각으로 옮겨 보세요."
  ],
  noWebhooksYet: ["No webhooks yet", "아직 웹훅이 없습니다"],
  noWebhooksHint: [
    "Webhooks go to --webhook-url, to the noticeUrls of a payment, and to programs that listen:",
    "웹훅은 --webhook-url, 결제의 noticeUrls, 그리고 listen 명령으로 보냅니다."
  ],
  noPartners: ["No partners yet", "아직 파트너가 없습니다"],
  noPartnersHint: [
    "Create one with the platform's API, or with the client's Partners service:",
    "플랫폼 API로 파트너를 만들어 보세요."
  ],
  noSettlements: ["No settlements yet", "아직 정산이 없습니다"],
  noSettlementsHint: [
    "Transfers of partners are gathered into settlements on their day. Gather them at once:",
    "파트너의 정산 건은 정산일에 모입니다. 지금 바로 모아 보세요."
  ],
  noTaxInvoices: ["No tax invoices yet", "아직 세금계산서가 없습니다"],
  noTaxInvoicesHint: [
    "They come from the tax invoice API, and from payouts to partners.",
    "세금계산서 API나 파트너 지급에서 만들어집니다."
  ],
  noRequestsYet: ["No requests yet", "아직 받은 요청이 없습니다"],
  noRequestsHint: ["Any secret is accepted. Try a request:", "시크릿은 무엇이든 됩니다. 요청을 보내 보세요."],
  noChannels: ["No channels yet", "아직 채널이 없습니다"],
  noChannelsHint: [
    "Every channel key works. A key that spells a PG, such as channel-key-KCP_V2, goes by the rules of that PG.",
    "어떤 채널 키든 됩니다. channel-key-KCP_V2처럼 PG사를 적은 키는 그 PG사의 규칙을 따릅니다."
  ]
} as const

export type Word = keyof typeof words

/** Says a word in the language of the page, with values in the places of `{}`. */
export const say = (word: Word, ...values: ReadonlyArray<string | number>): string => {
  const text: string = words[word][current === "ko" ? 1 : 0]
  let index = 0
  return values.length === 0 ? text : text.replaceAll("{}", () => String(values[index++] ?? ""))
}

/** Says a status or a kind. One without a word is shown as the API has it. */
export const sayStatus = (status: string): string => (Object.hasOwn(words, status) ? say(status as Word) : status)
