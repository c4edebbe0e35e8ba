#include "workflow/commissioning.h"

#include "access/accesserrors.h"
#include "base/spelling.h"
#include "epcis/event.h"
#include "ledger/linestores.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/labelerrule.h"
#include "workflow/poolerrors.h"
#include "workflow/siteevent.h"
#include "workflow/stationclock.h"

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::WriteTransaction;

namespace {

Result<EventId> append(WriteTransaction &transaction, const std::vector<gs1::ItemKey> &items, epcis::Extensions ilmd)
{
    // A number may have been mentioned (scanned, put on hold) before it came to life; its events have rising times.
    qint64 ms = transaction.now().ms;
    for (const gs1::ItemKey &key : items) {
        if (const std::optional<ledger::ItemRow> known = transaction.items().find(key))
            ms = std::max(ms, known->lastMs + 1);
    }
    epcis::Event event = siteEvent(
        transaction, siteOf(transaction).gln, epcis::EventType::Object, epcis::Action::Add, "commissioning", ms);
    event.disposition = "urn:epcglobal:cbv:disp:active";
    event.epcList.reserve(items.size());
    for (const gs1::ItemKey &key : items)
        event.epcList.push_back(transaction.masterData().epcUri(key));
    if (!ilmd.empty())
        event.ilmd = std::move(ilmd);
    return appendSiteEvent(transaction, event);
}

Result<void> mayCommission(WriteTransaction &transaction, const gs1::ItemKey &key, BatchId batch)
{
    const QString serial = QString::fromUtf8(key.serial().isEmpty() ? key.text() : key.serial());
    const std::optional<ledger::NumberRow> number = transaction.line().numbers.find(key);
    if (!number)
        return fail(codes::numberNotDrawn, serial);
    // A number that was drawn for no batch is anybody's.
    if (number->batch.isValid() && number->batch != batch)
        return fail(codes::numberOfOtherBatch, serial);
    if (!mayBecome(number->state, ledger::NumberState::Commissioned))
        return fail(codes::numberUsed, serial);
    const std::optional<ledger::ItemRow> item = transaction.items().find(key);
    if (item && item->state != ledger::ItemState::Mentioned)
        return fail(codes::numberUsed, serial);
    return {};
}

} // namespace

QByteArray fullExpiry(const QByteArray &expiry)
{
    if (!expiry.endsWith("-00"))
        return expiry;
    const QDate first = QDate::fromString(QString::fromLatin1(expiry.first(8)) + QStringLiteral("01"), Qt::ISODate);
    return first.addDays(first.daysInMonth() - 1).toString(Qt::ISODate).toLatin1();
}

Result<EventId> commission(WriteTransaction &transaction, const access::Session &person, const Commissioning &facts,
    const std::vector<gs1::ItemKey> &items)
{
    if (!person.may(Permission::Commission))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Commission)));
    if (items.empty())
        return fail(codes::commissionNothing);
    // Partners order what they hear of a number by time: its first time must be right.
    if (const ClockStanding clock = clockStanding(transaction, transaction.actor().station); clock.isWrong())
        return fail(codes::commissionClock, durationText(clock.measured->byMs));
    if (const Result<void> ours = checkLabeler(transaction, items.front()); !ours)
        return fail(ours.error());
    const QByteArray expiry = fullExpiry(facts.expiry);
    if (facts.lot.isEmpty() || !QDate::fromString(QString::fromLatin1(expiry), Qt::ISODate).isValid())
        return fail(codes::commissionLotMissing, QString::fromUtf8(facts.lot + ' ' + facts.expiry));
    if (facts.batch.isValid() && QDate::fromString(QString::fromLatin1(expiry), Qt::ISODate) < transaction.today())
        return fail(codes::batchExpired, QString::fromUtf8(facts.expiry));
    for (const gs1::ItemKey &key : items) {
        if (key.kind() != gs1::ItemKey::Kind::Sgtin || key.gtin() != items.front().gtin())
            return fail(codes::commissionMixed, QString::fromUtf8(key.text()));
        if (const Result<void> may = mayCommission(transaction, key, facts.batch); !may)
            return fail(may.error());
    }
    return append(transaction, items, lotAndExpiry(facts.lot, expiry));
}

Result<EventId> commission(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const std::vector<gs1::ItemKey> &items)
{
    const Result<BatchRow> running = runningBatch(transaction, batch);
    if (!running)
        return fail(running.error());
    return commission(transaction, person, { batch, running->order.lot, running->order.expiry }, items);
}

Result<EventId> commissionLogisticUnits(
    WriteTransaction &transaction, const access::Session &person, const std::vector<gs1::ItemKey> &units)
{
    if (!person.may(Permission::Commission) && !person.may(Permission::Pack))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Commission)));
    if (units.empty())
        return fail(codes::commissionNothing);
    for (const gs1::ItemKey &key : units) {
        if (key.kind() != gs1::ItemKey::Kind::Sscc)
            return fail(codes::commissionMixed, QString::fromUtf8(key.text()));
        if (const Result<void> may = mayCommission(transaction, key, {}); !may)
            return fail(may.error());
    }
    return append(transaction, units, {});
}

} // namespace packledger::workflow
