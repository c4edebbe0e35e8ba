#include "workflow/containers.h"

#include "access/accesserrors.h"
#include "ledger/linestores.h"
#include "workflow/clientscope.h"
#include "workflow/labelerrule.h"
#include "workflow/packingerrors.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace packledger::workflow {

using ledger::ItemRow;
using ledger::ItemState;
using ledger::View;
using ledger::WriteTransaction;

namespace {

/// Whether a number of this site went to no pack and never may: what carries it is a label that was to be destroyed.
bool isWrittenOff(View &view, const gs1::ItemKey &container)
{
    using ledger::NumberState;
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(container);
    return number
        && (number->state == NumberState::Voided || number->state == NumberState::Returned
            || number->state == NumberState::Rejected);
}

/// Whether nobody but this site gives the SSCC out. A site that has told no company prefix is believed.
bool isOwnNumber(View &view, const gs1::ItemKey &sscc)
{
    if (view.line().numbers.find(sscc))
        return true;
    const QByteArrayList prefixes = companyPrefixes(view, {}) + companyPrefixes(view, clientOf(view, sscc).toUtf8());
    const QByteArray digits = sscc.text().sliced(3); // behind "00" and the extension digit
    return prefixes.isEmpty()
        || std::ranges::any_of(prefixes, [&](const QByteArray &prefix) { return digits.startsWith(prefix); });
}

/// Whether an SSCC that is empty may not take goods again: GS1 General Specifications 2.2.1, who gives an SSCC out does
/// not use it again within one year of its shipment, and nobody else ever does.
bool isSpent(WriteTransaction &transaction, const ItemRow &sscc)
{
    if (transaction.items().childCount(sscc.id) > 0)
        return false;
    const qint64 aYearAgo
        = QDateTime::fromMSecsSinceEpoch(transaction.now().ms, QTimeZone::utc()).addYears(-1).toMSecsSinceEpoch();
    const bool isOwn = isOwnNumber(transaction, sscc.key);
    return std::ranges::any_of(transaction.events().history(sscc.id), [&](const ledger::HistoryLine &line) {
        if (line.declared || line.kind == ledger::EventKind::Declaration)
            return false;
        if (!isOwn)
            return !line.event.parentId.isEmpty() && gs1::ItemKey::fromUri(line.event.parentId) == sscc.key;
        return line.event.bizStep.endsWith(":shipping") && line.event.eventTime.ms > aYearAgo;
    });
}

QString nameIn(View &view, const gs1::ItemKey &container)
{
    return QString::fromUtf8(view.masterData().epcUri(container));
}

bool mayHold(const gs1::ItemKey &key)
{
    return key.isInstance() && (key.kind() == gs1::ItemKey::Kind::Sscc || key.gtin());
}

} // namespace

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

Result<ItemRow> breakableContainer(View &view, const gs1::ItemKey &container)
{
    if (!mayHold(container))
        return fail(codes::notAContainer, nameIn(view, container));
    const std::optional<ItemRow> row = view.items().find(container);
    if (!row)
        return fail(codes::containerUnknown, nameIn(view, container));
    const ledger::EffectiveState effective = view.items().effective(*row);
    if (isEnded(effective.state) || effective.state == ItemState::PartlyDispensed)
        return fail(codes::containerEnded, nameIn(view, container));
    if (effective.state == ItemState::InTransit || effective.state == ItemState::Shipped)
        return fail(codes::containerNotHere, nameIn(view, container));
    return *row;
}

Result<ItemRow> buildableContainer(WriteTransaction &transaction, const gs1::ItemKey &container)
{
    const QString name = nameIn(transaction, container);
    const bool isSscc = container.kind() == gs1::ItemKey::Kind::Sscc;
    if (isWrittenOff(transaction, container))
        return fail(codes::containerEnded, name);
    if (mayHold(container) && (isSscc || isFreshNumber(transaction, container))
        && !transaction.items().find(container)) {
        ItemRow fresh;
        fresh.key = container;
        return fresh;
    }
    Result<ItemRow> row = breakableContainer(transaction, container);
    if (!row)
        return row;
    if (row->level == ledger::Level::Unit)
        return fail(codes::notAContainer, name);
    const ledger::EffectiveState effective = transaction.items().effective(*row);
    if (effective.state == ItemState::Mentioned && !isSscc && !isFreshNumber(transaction, container))
        return fail(codes::containerNotMade, name);
    if (isSscc && isSpent(transaction, *row))
        return fail(codes::containerReused, name);
    if (!transaction.holds().openOn(row->id, effective.ancestors).empty()
        || effective.condition != ledger::ItemCondition::None)
        return fail(codes::containerHeld, name);
    return row;
}

} // namespace packledger::workflow
