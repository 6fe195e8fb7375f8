import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/Counterparties.ts`. */
export const Counterparties: ServiceWords = {
  summary: "Counterparties: the businesses to exchange tax invoices with.",
  operations: {
    getB2bCounterparty: "Reads a counterparty.",
    getB2bCounterparties:
      "Searches counterparties by page, size 10 unless given. `filter.id` matches the beginning of an id, " +
      "`filter.companyName` any part of a name.",
    createB2bCounterparty:
      "Creates a counterparty; PortOne makes up a `counterpartyId` that is not given. `brn` is digits only, at most " +
      "5 additional contacts; `options` can look the business up, or reuse a look-up by its verification id.",
    updateB2bCounterparty:
      "Changes a counterparty. Its business registration number cannot change, and one that came from a partner is " +
      "changed through that partner.",
    deleteB2bCounterparty:
      "Deletes a counterparty. Refused while a tax invoice with it is under way, and for one that came from a partner.",
    getB2bCounterpartyCertificate:
      "Reads the certificate that a counterparty registered for issuing tax invoices, with its expiry.",
    getB2bCounterpartyCertificateRegistrationUrl:
      "Gets the URL where a connected counterparty registers its certificate.",
    validateB2bCounterpartyCertificate:
      "Asks whether the certificate that a counterparty registered is valid. An invalid one is a result, not an " +
      "error: read `isValid`."
  },
  types: {
    B2bCertificate: "A company's certificate for signing tax invoices.",
    B2bCertificateType:
      "What a certificate is for: electronic tax documents, PortOne's own purpose, or something else.",
    B2bCounterparty: "A company that tax invoices are exchanged with.",
    B2bCounterpartyBusinessStatus:
      "Whether a counterparty is trading, closed or suspended, or how far the look-up of that has come.",
    B2bCounterpartyContact: "The person to speak to at a counterparty.",
    B2bCounterpartyContactInput: "The person to speak to at a counterparty, as a request gives it.",
    B2bCounterpartyCreateOptions: "What to look up about a counterparty while it is created or changed.",
    B2bCounterpartyFilter: "Which counterparties a search returns.",
    B2bCounterpartyInput: "A counterparty's details, as a request gives them.",
    B2bCounterpartyVerification: "A look-up that confirmed something about a counterparty, and when.",
    B2bNtsConnectionStatus: "Whether a counterparty is connected to the National Tax Service (NTS).",
    CreateB2bCounterpartyBody: "The body of `createB2bCounterparty`.",
    CreateB2bCounterpartyResponse: "The answer of `createB2bCounterparty`: the new counterparty.",
    DeleteB2bCounterpartyBody: "The empty request body of `deleteB2bCounterparty`.",
    DeleteB2bCounterpartyResponse: "The empty answer of `deleteB2bCounterparty`.",
    GetB2bCounterpartiesBody: "The body of `getB2bCounterparties`.",
    GetB2bCounterpartiesResponse: "A page of counterparties.",
    GetB2bCounterpartyCertificateRegistrationUrlResponse: "Where a counterparty registers its certificate.",
    UpdateB2bCounterpartyBody: "The body of `updateB2bCounterparty`.",
    UpdateB2bCounterpartyResponse: "The answer of `updateB2bCounterparty`: the counterparty, changed.",
    ValidateB2bCounterpartyCertificateResponse:
      "The answer of `validateB2bCounterpartyCertificate`: whether the certificate is good."
  },
  errors: {
    B2bCertificateUnregisteredError:
      "The counterparty has not registered a certificate. Send it the registration URL first.",
    B2bCounterpartyBrnInvalidError:
      "The business registration number is not a valid one. Send its digits only, without hyphens.",
    B2bCounterpartyBrnModificationNotAllowedError:
      "A counterparty's business registration number cannot be changed. Create a new counterparty for another number.",
    B2bCounterpartyIdAlreadyExistsByPartnerError:
      "The id belongs to a counterparty that was made from a partner, and cannot be used again. Choose another id.",
    B2bCounterpartyIdAlreadyExistsError: "Another counterparty has this id. Update that one, or choose another id.",
    B2bCounterpartyMissingRequiredFieldsError:
      "A field that this counterparty needs is missing. Complete the counterparty before sending it again.",
    B2bCounterpartyNtsConnectionFailedError:
      "The counterparty could not be connected to the National Tax Service. Look whether it was created " +
      "nevertheless before trying again.",
    B2bCounterpartyOngoingTaxInvoiceExistsError:
      "A tax invoice with this counterparty is still under way. Finish or cancel it before deleting the counterparty.",
    B2bCounterpartyPartnerNotConnectableError:
      "A counterparty made from a partner cannot be connected to the National Tax Service by itself. Connect the " +
      "partner instead.",
    B2bCounterpartyPartnerNotDeletableError:
      "A counterparty made from a partner cannot be deleted by itself. Disconnect the partner instead.",
    B2bCounterpartyPartnerNotUpdatableError:
      "A counterparty made from a partner cannot be changed by itself. Update the partner instead.",
    B2bCounterpartySelfOriginBrnMismatchError:
      "The business registration number is your own company's, which cannot be its own counterparty. Check which " +
      "side the number belongs to.",
    B2bCounterpartyTooManyAdditionalContactsError: "A counterparty holds at most 5 additional contacts. Drop some.",
    B2bCounterpartyVerificationBrnMismatchError:
      "The verification was made for another business registration number. Use one that was made for this number.",
    B2bCounterpartyVerificationInvalidError:
      "The verification's result cannot be used. Look the business up again and pass the new verification id.",
    B2bCounterpartyVerificationNotFoundError:
      "There is no such verification. Look the business up again and pass the new verification id.",
    B2bCounterpartyVerificationTypeMismatchError:
      "The verification is of another kind than the field it was passed in: business information and business " +
      "status have one id each. Pass each in its own field."
  },
  fields: {
    appliedAt: "When these details took effect.",
    "B2bCounterpartyFilter.brn": "Only the counterparty with this business registration number.",
    businessInfoVerification: "The look-up that confirmed the business's details.",
    businessInfoVerificationId: "An earlier look-up of the business's details, used in place of a new one.",
    businessStatusCheckedAt: "When `businessStatus` was looked up.",
    businessStatusVerification: "The look-up that found `businessStatus`.",
    businessStatusVerificationId: "An earlier look-up of the trading status, used in place of a new one.",
    certificateType: "What the certificate is for.",
    checkBusinessInfo: "Whether to look up the business's details and keep them with the counterparty.",
    checkBusinessStatus: "Whether to look up the trading status and keep it with the counterparty.",
    checkedAt: "When it was looked up.",
    "B2bCounterpartyFilter.companyName": "Only counterparties whose name contains this.",
    contactEmail: "Only counterparties whose contact has this e-mail address.",
    contactName: "Only counterparties whose contact has this name.",
    contactPhone: "Only counterparties whose contact has this phone number.",
    counterparty: "The counterparty.",
    "CreateB2bCounterpartyBody.counterpartyId":
      "The id that the counterparty is to have; PortOne assigns one when left out.",
    counterpartyIds: "Only counterparties with these ids.",
    expiredAt: "When it expires.",
    id: "The counterparty's id.",
    "B2bCounterpartyFilter.id": "Only counterparties whose id starts with this.",
    "B2bCounterpartyVerification.id": "The look-up's id, by which it can be used again.",
    isValid: "Whether the certificate can be used.",
    issuerName: "Who issued the certificate.",
    "B2bCounterpartyContact.memo": "A note about the contact.",
    "B2bCounterpartyContactInput.memo": "A note about the contact.",
    "B2bCounterpartyInput.name": "The company's name.",
    ntsConnectedAt: "When it was connected to the National Tax Service.",
    ntsConnectionFailedReason: "Why connecting to the National Tax Service failed.",
    ntsConnectionStatus: "Whether it is connected to the National Tax Service.",
    ntsConnectionStatuses: "Only counterparties with one of these connection statuses.",
    oid: "The certificate's object identifier (OID).",
    options: "What to look up while saving.",
    "GetB2bCounterpartiesBody.page": "Which page to return; 0 and ten items when left out.",
    partnerId: "The partner that it was made from; only for connected partners.",
    registeredAt: "When it was registered.",
    registrantContactId: "The id of the contact who registered the certificate.",
    registrantContactName: "The name of the contact who registered the certificate.",
    "B2bCounterpartyFilter.representativeName": "Only counterparties with a representative of this name.",
    subjectName: "Whom the certificate is about.",
    url: "Where to register the certificate."
  }
}
