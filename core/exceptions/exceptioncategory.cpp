#include "exceptions/exceptioncategory.h"

#include <algorithm>
#include <iterator>

namespace packledger::exceptions {

using ledger::LineKind;
using ledger::Resolution;

namespace {

constexpr CategoryFacts all[] = {
    { Category::OverageKept, "overage-kept", "1-1A", Resolution::SendNewData, LineKind::MissingData },
    { Category::OverageReturned, "overage-returned", "1-1B", Resolution::ReturnProduct, LineKind::MissingData },
    { Category::WrongLot, "wrong-lot", "1-2", Resolution::SendNewData, LineKind::Misaligned },
    { Category::ConcealedOverageKept, "concealed-overage-kept", "1-3A", Resolution::SendNewData,
        LineKind::MissingData },
    { Category::ConcealedOverageReturned, "concealed-overage-returned", "1-3B", Resolution::ReturnProduct,
        LineKind::MissingData },
    { Category::WrongSerial, "wrong-serial", "1-4A", Resolution::SendNewData, LineKind::Misaligned },
    { Category::WrongSoldTo, "wrong-sold-to", "1-4B", Resolution::SendNewData, LineKind::GlnError },
    { Category::NoData, "no-data", "1-5", Resolution::SendNewData, LineKind::MissingData },
    { Category::Shortage, "shortage", "2-1A", Resolution::SendNewData, LineKind::MissingProduct },
    { Category::ShortageSent, "shortage-sent", "2-1B", Resolution::SendProduct, LineKind::MissingProduct },
    { Category::ConcealedShortage, "concealed-shortage", "2-2", Resolution::SendNewData, LineKind::MissingProduct },
    { Category::LostShipment, "lost-shipment", "2-3", Resolution::SendProduct, LineKind::MissingProduct },
    { Category::DamagedReturned, "damaged-returned", "3-1A", Resolution::ReturnProduct, LineKind::Other },
    { Category::DamagedDestroyed, "damaged-destroyed", "3-1B", Resolution::CreditAccount, LineKind::Other },
    { Category::MasterData, "master-data", "4", Resolution::SendNewData, LineKind::GtinError },
    { Category::WrongData, "wrong-data", "4", Resolution::SendNewData, LineKind::Misaligned },
    { Category::RefusedDocument, "refused-document", "4", Resolution::SendNewData, LineKind::Other },
    { Category::NotConfirmed, "not-confirmed", "4", Resolution::SendNewData, LineKind::Other },
    { Category::Other, "other", "4", Resolution::SendNewData, LineKind::Other },
};

} // namespace

std::span<const CategoryFacts> categories()
{
    return all;
}

const CategoryFacts &factsOf(Category category)
{
    return all[int(category)];
}

std::optional<Category> categoryFrom(const QByteArray &nameOrCode)
{
    const auto byName = std::ranges::find_if(all, [&](const CategoryFacts &facts) { return nameOrCode == facts.name; });
    if (byName != std::end(all))
        return byName->category;
    const auto hasCode = [&](const CategoryFacts &facts) { return nameOrCode == facts.code; };
    if (std::ranges::count_if(all, hasCode) != 1)
        return std::nullopt;
    return std::ranges::find_if(all, hasCode)->category;
}

} // namespace packledger::exceptions
