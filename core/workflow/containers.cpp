#include "workflow/containers.h"

#include "access/accesserrors.h"
#include "ledger/linestores.h"
#include "workflow/packingerrors.h"

namespace packledger::workflow {

using ledger::ItemRow;
using ledger::ItemState;
using ledger::View;

Result<void> mayPack(const access::Session &person)
{
    if (!person.may(access::Permission::Pack))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(access::Permission::Pack)));
    return {};
}

bool isFreshNumber(View &view, const gs1::ItemKey &container)
{
    using ledger::NumberState;
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(container);
    return number
        && (number->state == NumberState::Allocated || number->state == NumberState::Sent
            || number->state == NumberState::Printed || number->state == NumberState::Uncertain);
}

Result<ItemRow> usableContainer(View &view, const gs1::ItemKey &container, ContainerUse use)
{
    const QString name = QString::fromUtf8(view.masterData().epcUri(container));
    const bool logistic = container.kind() == gs1::ItemKey::Kind::Sscc;
    const std::optional<gs1::Gtin> gtin = container.gtin();
    if (!container.isInstance() || (!logistic && !gtin))
        return fail(codes::notAContainer, name);
    const std::optional<ItemRow> row = view.items().find(container);
    if (!row) {
        const bool mayBeNew = use == ContainerUse::Build && (logistic || isFreshNumber(view, container));
        if (!mayBeNew)
            return fail(codes::containerUnknown, name);
        ItemRow fresh;
        fresh.key = container;
        return fresh;
    }
    const ledger::EffectiveState effective = view.items().effective(*row);
    if (isEnded(effective.state) || effective.state == ItemState::PartlyDispensed)
        return fail(codes::containerEnded, name);
    if (effective.state == ItemState::InTransit || effective.state == ItemState::Shipped)
        return fail(codes::containerNotHere, name);
    if (use == ContainerUse::Break)
        return *row;
    if (row->level == ledger::Level::Unit)
        return fail(codes::notAContainer, name);
    if (effective.state == ItemState::Mentioned && !logistic && !isFreshNumber(view, container))
        return fail(codes::containerNotMade, name);
    if (!view.holds().openOn(row->id, effective.ancestors).empty()
        || effective.condition != ledger::ItemCondition::None)
        return fail(codes::containerHeld, name);
    return *row;
}

} // namespace packledger::workflow
