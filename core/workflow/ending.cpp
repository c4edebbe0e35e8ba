#include "workflow/ending.h"

#include "access/accesserrors.h"
#include "ledger/linestores.h"
#include "workflow/aggregationevents.h"
#include "workflow/clientscope.h"
#include "workflow/itemwords.h"
#include "workflow/packingerrors.h"
#include "workflow/packscan.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace packledger::workflow {

using ledger::End;
using ledger::ItemRow;
using ledger::ItemState;
using ledger::WriteTransaction;

namespace {

/// Verdict and reason where the item may not be ended; nothing where it may.
std::optional<EndVerdict> refusal(WriteTransaction &transaction, const ItemRow &row, End end, EndOutcome &outcome)
{
    const ledger::EffectiveState effective = transaction.items().effective(row);
    outcome.reason = ledger::nameOf(effective.state);
    if (isEnded(effective.state) && !(end == End::Destroyed && row.state == ItemState::Decommissioned))
        return EndVerdict::AlreadyEnded;
    const bool logistic = row.key.kind() != gs1::ItemKey::Kind::Sgtin;
    if (effective.state == ItemState::Mentioned && !logistic)
        return EndVerdict::NotCommissioned;
    if (effective.state == ItemState::InTransit || effective.state == ItemState::Shipped)
        return EndVerdict::NotHere;
    for (const ledger::Hold &hold : transaction.holds().openOn(row.id, effective.ancestors)) {
        if (end == End::Sampled || hold.reason == "suspect") {
            outcome.reason = hold.reason;
            return EndVerdict::Held;
        }
    }
    return std::nullopt;
}

/// Takes everything apart that is inside, and answers it all, innermost last.
std::vector<ItemRow> takeApart(
    WriteTransaction &transaction, AggregationEvents &events, const ItemRow &container, Contents contents)
{
    std::vector<ItemRow> inside;
    std::vector<ItemRow> containers { container };
    if (contents == Contents::EndToo) {
        transaction.items().forEachBelow(container.id, [&](const ItemRow &row, int) {
            inside.push_back(row);
            if (row.level != ledger::Level::Unit)
                containers.push_back(row);
            return true;
        });
    }
    for (const ItemRow &row : inside)
        events.include(row);
    // From the inside out: a bundle is emptied while it still stands in its case.
    std::reverse(containers.begin(), containers.end());
    for (const ItemRow &row : containers) {
        const std::vector<ItemRow> children = transaction.items().children(row.id);
        for (const ItemRow &child : children)
            events.include(child);
        if (!children.empty())
            events.unpack(row.key, {});
    }
    return inside;
}

} // namespace

QByteArray nameOf(const EndOutcome &outcome)
{
    switch (outcome.verdict) {
    case EndVerdict::Done:
        return ledger::nameOf(outcome.end);
    case EndVerdict::AlreadyEnded:
        return "ended";
    case EndVerdict::Held:
        return "held";
    case EndVerdict::NotCommissioned:
        return "not-commissioned";
    case EndVerdict::NotHere:
        return "not-here";
    case EndVerdict::Unknown:
        return "unknown";
    case EndVerdict::Rejected:
        break;
    }
    return "rejected";
}

QString sentence(const EndOutcome &outcome)
{
    const auto told = [](const char *text) { return QCoreApplication::translate("Ending", text); };
    QString what;
    switch (outcome.verdict) {
    case EndVerdict::Done:
        switch (outcome.end) {
        case End::Sampled:
            what = told(QT_TRANSLATE_NOOP("Ending", "Taken as a sample."));
            break;
        case End::Destroyed:
            what = told(QT_TRANSLATE_NOOP("Ending", "Destroyed."));
            break;
        case End::Decommissioned:
            what = told(QT_TRANSLATE_NOOP("Ending", "Decommissioned."));
            break;
        }
        if (!outcome.parent.isEmpty())
            what += QLatin1Char(' ')
                + (outcome.parentLeft == 0
                        ? told(QT_TRANSLATE_NOOP("Ending", "%1 is empty now.")).arg(numberText(outcome.parent))
                        : told(QT_TRANSLATE_NOOP("Ending", "%1 is partial now: %2 left."))
                              .arg(numberText(outcome.parent))
                              .arg(outcome.parentLeft));
        if (outcome.freed > 0)
            what += QLatin1Char(' ')
                + told(QT_TRANSLATE_NOOP("Ending", "What was in it is taken out and lives on: %1.")).arg(outcome.freed);
        if (outcome.ended > 1)
            what += QLatin1Char(' ')
                + told(QT_TRANSLATE_NOOP("Ending", "All that was in it went with it; numbers in all: %1."))
                      .arg(outcome.ended);
        return what;
    case EndVerdict::AlreadyEnded:
        return told(QT_TRANSLATE_NOOP("Ending", "Its number has ended before (%1).")).arg(stateWords(outcome.reason));
    case EndVerdict::Held:
        return told(QT_TRANSLATE_NOOP("Ending", "It is on hold (%1). Release it first."))
            .arg(holdReasonWords(outcome.reason));
    case EndVerdict::NotCommissioned:
        return told(QT_TRANSLATE_NOOP("Ending", "Its number was never commissioned."));
    case EndVerdict::NotHere:
        return told(QT_TRANSLATE_NOOP("Ending", "By the data it is not at this site (%1)."))
            .arg(stateWords(outcome.reason));
    case EndVerdict::Unknown:
        return told(QT_TRANSLATE_NOOP("Ending", "Nobody has told us of this number."));
    case EndVerdict::Rejected:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Ending", "This code names no item for certain. %1")).arg(outcome.detail).trimmed();
}

Result<EndOutcome> endItem(WriteTransaction &transaction, const access::Session &person, const ScannedCode &code,
    const ledger::EndFacts &facts, Contents contents)
{
    if (!person.may(access::Permission::EndItems))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(access::Permission::EndItems)));
    if (facts.reason.trimmed().isEmpty())
        return fail(codes::endedWithoutReason);
    EndOutcome outcome;
    outcome.end = facts.end;
    const PackOutcome named = outcomeFor(transaction, code);
    outcome.key = named.key;
    outcome.uri = named.uri;
    outcome.detail = named.detail;
    if (named.key.isEmpty())
        return outcome;
    const std::optional<ItemRow> row = transaction.items().find(named.key);
    if (!row || !mayHandle(transaction, person, named.key)) {
        outcome.verdict = EndVerdict::Unknown;
        return outcome;
    }
    if (const std::optional<EndVerdict> refused = refusal(transaction, *row, facts.end, outcome)) {
        outcome.verdict = *refused;
        return outcome;
    }

    if (const std::optional<ledger::PackedChild> claim = transaction.line().packings.claimOn(row->id))
        transaction.appendAct("packing.taken-out",
            QJsonObject { { QStringLiteral("packing"), claim->packing.value },
                { QStringLiteral("items"), QJsonArray { QString::fromUtf8(row->key.text()) } } });
    AggregationEvents events(transaction);
    events.include(*row);
    const std::optional<ItemRow> parent = row->parent.isValid() ? transaction.items().byId(row->parent) : std::nullopt;
    if (parent) {
        events.include(*parent);
        events.unpack(parent->key, { row->key });
        outcome.parent = transaction.masterData().epcUri(parent->key);
        outcome.parentLeft = transaction.items().childCount(parent->id);
        events.unpackEmptied(parent->id);
    }
    outcome.freed = contents == Contents::Freed ? transaction.items().childCount(row->id) : 0;
    std::vector<gs1::ItemKey> ending { row->key };
    for (const ItemRow &inside : takeApart(transaction, events, *row, contents)) {
        if (!isEnded(inside.state))
            ending.push_back(inside.key);
    }
    epcis::Event event = events.end(ending);
    ledger::setEndFacts(event, { facts.end, facts.reason.trimmed() });
    outcome.event = events.append(event);
    outcome.ended = qint64(ending.size());
    outcome.verdict = EndVerdict::Done;
    QJsonArray all;
    for (const EventId each : events.events())
        all.append(each.value);
    transaction.appendAct("packing.done", QJsonObject { { QStringLiteral("events"), all } });
    return outcome;
}

} // namespace packledger::workflow
