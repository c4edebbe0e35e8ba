#pragma once

#include "ledger/exceptionstore.h"

#include <optional>
#include <span>

namespace packledger::exceptions {

/// What kind of exception a case is: the catalogue of GS1 US (addendum on serialized exceptions R1.2), and under its
/// number 4, "multiple or other", what the catalogue has no number of its own for. A says that the goods stay as they
/// are and the data follow them; B that the goods move.
enum class Category {
    OverageKept,
    OverageReturned,
    WrongLot,
    ConcealedOverageKept,
    ConcealedOverageReturned,
    WrongSerial,
    WrongSoldTo,
    NoData,
    Shortage,
    ShortageSent,
    ConcealedShortage,
    LostShipment,
    DamagedReturned,
    DamagedDestroyed,
    MasterData,
    WrongData,
    RefusedDocument,
    NotConfirmed,
    Other,
};

/// What the catalogue of exceptions says of a category.
struct CategoryFacts
{
    Category category;
    const char *name; ///< stable: "overage-kept"
    const char *code; ///< of the catalogue: "1-1A"
    ledger::Resolution proposal; ///< what is asked for unless a person says otherwise
    ledger::LineKind kind; ///< of a line about one item
};

/// All, in the order of the catalogue.
[[nodiscard]] std::span<const CategoryFacts> categories();
[[nodiscard]] const CategoryFacts &factsOf(Category category);
/// By its name, or its catalogue code where no other has that.
[[nodiscard]] std::optional<Category> categoryFrom(const QByteArray &nameOrCode);

} // namespace packledger::exceptions
