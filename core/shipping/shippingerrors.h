#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode noSuchDispatch { "shipping.no-such-shipment" };
inline constexpr ErrorCode dispatchNotOpen { "shipping.not-open" }; ///< shipped, voided or given up
inline constexpr ErrorCode dispatchNotShipped { "shipping.not-shipped" };
inline constexpr ErrorCode nothingPicked { "shipping.nothing-picked" };
inline constexpr ErrorCode nothingLeftToShip { "shipping.nothing-left-to-ship" };
inline constexpr ErrorCode nothingToTakeBack { "shipping.nothing-to-take-back" };
inline constexpr ErrorCode nothingToCorrect { "shipping.nothing-to-correct" };
inline constexpr ErrorCode notACustomer { "shipping.not-a-customer" };
inline constexpr ErrorCode customerIsUs { "shipping.partner-is-this-site" };
inline constexpr ErrorCode badDate { "shipping.date" };
inline constexpr ErrorCode badGln { "shipping.gln" };
inline constexpr ErrorCode voidedWithoutReason { "shipping.void-without-reason" };
inline constexpr ErrorCode receivedAlready { "shipping.received-already" };
inline constexpr ErrorCode tooBigForPartner { "shipping.too-big-for-partner" };
inline constexpr ErrorCode pickListUnusable { "shipping.pick-list" };

// What the check before shipping finds (standards.md section 10). The first group blocks.
inline constexpr ErrorCode treeNotCommissioned { "shipping.never-commissioned" };
inline constexpr ErrorCode treeNoLot { "shipping.no-lot-or-expiry" };
inline constexpr ErrorCode treeNotPacked { "shipping.no-packing-event" };
inline constexpr ErrorCode treeEmptyContainer { "shipping.empty-container" };
inline constexpr ErrorCode treeInItself { "shipping.contains-itself" };
inline constexpr ErrorCode treeTwoContainers { "shipping.two-containers" };
inline constexpr ErrorCode treeWrongLevel { "shipping.wrong-level" };
inline constexpr ErrorCode treeOutOfOrder { "shipping.events-out-of-order" };
inline constexpr ErrorCode packingStillOpen { "shipping.still-being-packed" };
inline constexpr ErrorCode licencesLapsed { "shipping.licences-lapsed" }; ///< and no other of its authority holds
// And these are told.
inline constexpr ErrorCode treeOldOrder { "shipping.supplier-order" };
inline constexpr ErrorCode treeSsccNotCommissioned { "shipping.container-not-commissioned" };
inline constexpr ErrorCode treeLotTwoDates { "shipping.lot-two-dates" };
inline constexpr ErrorCode treeInFuture { "shipping.future-date" };
inline constexpr ErrorCode treeOtherCount { "shipping.other-count" };
inline constexpr ErrorCode productIncomplete { "shipping.product-incomplete" };
inline constexpr ErrorCode placeIncomplete { "shipping.address-incomplete" };
inline constexpr ErrorCode prefixUnknown { "shipping.prefix-unknown" };
inline constexpr ErrorCode noPurchaseOrderNumber { "shipping.no-purchase-order" };
inline constexpr ErrorCode noLicence { "shipping.no-licence" };
inline constexpr ErrorCode licenceLapsed { "shipping.licence-lapsed" }; ///< another of its authority holds
inline constexpr ErrorCode customerNotLive { "shipping.partner-not-live" };
inline constexpr ErrorCode lessThanOrdered { "shipping.less-than-ordered" };

} // namespace packledger::codes
