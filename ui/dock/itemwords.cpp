#include "dock/itemwords.h"

#include "base/spelling.h"
#include "dock/verdicttone.h"
#include "workflow/receivingtext.h"

#include <QCoreApplication>

#include <array>

namespace packledger::dock {

using common::Tone;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ItemPage)
};

} // namespace

QString levelText(ledger::Level level)
{
    switch (level) {
    case ledger::Level::Unit:
        return Text::tr("Pack");
    case ledger::Level::Bundle:
        return Text::tr("Bundle");
    case ledger::Level::Case:
        return Text::tr("Case");
    case ledger::Level::Pallet:
        return Text::tr("Pallet");
    }
    return {};
}

QString codeText(const gs1::ItemKey &key)
{
    if (!key.serial().isEmpty())
        return QString::fromUtf8(key.serial());
    const QByteArray text = key.text();
    return QString::fromUtf8(text.startsWith("00") && text.size() == 20 ? text.mid(2) : text);
}

QString placeText(const std::optional<ledger::PartnerPlace> &place, const gs1::ItemKey &key)
{
    if (place && !place->name.isEmpty())
        return place->name;
    const QByteArray text = key.text();
    return text.startsWith("414") || text.startsWith("417") ? Text::tr("GLN %1").arg(QString::fromUtf8(text.mid(3, 13)))
                                                            : QString();
}

QString placeText(ledger::View &view, qint64 id)
{
    const auto place = id != 0 ? view.masterData().place(id) : std::nullopt;
    return place ? placeText(place, place->key) : QString();
}

HoldWords holdWords(const QByteArray &reason)
{
    struct Kind
    {
        const char *name;
        Tone tone;
        const char *text;
    };
    static constexpr std::array kinds {
        Kind { "recall", Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Recalled") },
        Kind { "suspect", Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Suspect, under investigation") },
        Kind { "expired", Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Expired") },
        Kind { "quarantine", Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Put aside") },
        Kind { "not-on-asn", Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Not in the delivery") },
        Kind { "damaged", Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Damaged") },
        Kind { "awaiting-data", Tone::NoData, QT_TRANSLATE_NOOP("ItemPage", "Waiting for data") },
    };
    for (const Kind &kind : kinds) {
        if (reason == kind.name)
            return { kind.tone, Text::tr(kind.text) };
    }
    return { Tone::Attention, QString::fromUtf8(reason) };
}

HoldWords holdWords(ledger::View &view, const ledger::Hold &hold)
{
    const auto here = hold.receipt.isValid() ? view.receipts().itemIn(hold.receipt, hold.item) : std::nullopt;
    // Late data and unknown serials are told by what they wait for.
    if (!here || !here->isHeld() || hold.reason == "awaiting-data" || hold.reason == "damaged")
        return holdWords(hold.reason);
    workflow::ReceiveOutcome words;
    words.verdict = here->verdict;
    words.reason = workflow::Reason::PutAside;
    return { toneOf(here->verdict, words.reason), workflow::verdictWord(words) };
}

QString holdDetail(const ledger::Hold &hold)
{
    return hold.receipt.isValid() ? Text::tr("Receipt %1").arg(receiptNumber(hold.receipt)) : hold.detail;
}

QString senderText(ledger::View &view, const ledger::Shipment &shipment)
{
    if (const QString name = workflow::senderName(view, shipment); !name.isEmpty())
        return name;
    for (const qint64 place : { shipment.sellerPlace, shipment.fromPlace }) {
        if (const QString number = placeText(view, place); !number.isEmpty())
            return number;
    }
    return Text::tr("Unknown sender");
}

QString referencesText(const ledger::Shipment &shipment)
{
    QStringList parts;
    for (const QByteArray &order : shipment.purchaseOrders)
        parts << QString::fromUtf8(order);
    if (!shipment.despatchAdvice.isEmpty())
        parts << QString::fromUtf8(shipment.despatchAdvice);
    return parts.join(QStringLiteral(" · "));
}

} // namespace packledger::dock
