#include "workflow/receivingtext.h"

#include "base/spelling.h"
#include "workflow/scannedcode.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace packledger::workflow {

namespace {

struct ReasonText
{
    Reason reason;
    const char *sentence; ///< %1, %2: the details, in their order
};

// What it is, and what to do with the pack in the hand.
constexpr ReasonText texts[] = {
    { Reason::Expected, QT_TRANSLATE_NOOP("Receiving", "Expected, and now received.") },
    { Reason::ShortDated, QT_TRANSLATE_NOOP("Receiving", "Received. Days left before it expires: %1.") },
    { Reason::Contents, QT_TRANSLATE_NOOP("Receiving", "Expected, and now received with the %1 items inside.") },
    { Reason::ContentsHeld,
        QT_TRANSLATE_NOOP("Receiving",
            "Received with %1 items inside. %2 more inside must not be used: open it and take them out.") },
    { Reason::Registered,
        QT_TRANSLATE_NOOP("Receiving", "Registered with lot and expiry of the label, and received.") },
    { Reason::Blind, QT_TRANSLATE_NOOP("Receiving", "Known to the ledger, and received without a notice.") },
    { Reason::Matched,
        QT_TRANSLATE_NOOP(
            "Receiving", "Received. The delivery note for these goods was found and belongs to this receipt now.") },
    { Reason::Released, QT_TRANSLATE_NOOP("Receiving", "Released from hold, and received.") },
    { Reason::Sample, QT_TRANSLATE_NOOP("Receiving", "Part of the sample, and seen.") },
    { Reason::Again, QT_TRANSLATE_NOOP("Receiving", "Scanned before in this receipt. Nothing to do.") },
    { Reason::InContainer, QT_TRANSLATE_NOOP("Receiving", "Counted already with its container %1; now seen as well.") },
    { Reason::ReceivedBefore,
        QT_TRANSLATE_NOOP("Receiving", "Received before with receipt %1 on %2. A return, or a copy: put it aside.") },
    { Reason::InOtherReceipt,
        QT_TRANSLATE_NOOP("Receiving", "Counted in receipt %1, which is still open. Put it aside.") },
    { Reason::NotOnAsn, QT_TRANSLATE_NOOP("Receiving", "Known, but not part of this delivery. Put it aside.") },
    { Reason::OtherShipment,
        QT_TRANSLATE_NOOP(
            "Receiving", "Belongs to another delivery: receipt %1. Put it aside, and receive it there.") },
    { Reason::TakenBack,
        QT_TRANSLATE_NOOP("Receiving",
            "By the data its sender took this shipment back: the goods were not sold to you. Put it aside, and ask the "
            "sender.") },
    { Reason::UnknownSerial,
        QT_TRANSLATE_NOOP("Receiving", "Nobody has told us of this serial number. Put it aside until data come.") },
    { Reason::UnknownProduct,
        QT_TRANSLATE_NOOP("Receiving", "The product %1 is not on the product list. Put it aside until it is added.") },
    { Reason::Overage,
        QT_TRANSLATE_NOOP(
            "Receiving", "One more than was sent: the product belongs to this delivery, the serial number does not.") },
    { Reason::AwaitingData,
        QT_TRANSLATE_NOOP("Receiving", "Noted without data. It is received as soon as the supplier’s data come.") },
    { Reason::WrongLot,
        QT_TRANSLATE_NOOP("Receiving", "The pack says lot %1, the supplier’s data say %2. Put it aside.") },
    { Reason::WrongExpiry,
        QT_TRANSLATE_NOOP("Receiving", "The pack says expiry %1, the supplier’s data say %2. Put it aside.") },
    { Reason::Expired, QT_TRANSLATE_NOOP("Receiving", "Expired: usable until %1. Put it aside.") },
    { Reason::Recalled, QT_TRANSLATE_NOOP("Receiving", "Recalled. Lock it in quarantine.") },
    { Reason::OnHold, QT_TRANSLATE_NOOP("Receiving", "On hold (%1). Put it aside until it is released.") },
    { Reason::Damaged, QT_TRANSLATE_NOOP("Receiving", "On hold as damaged. Put it aside.") },
    { Reason::PutAside, QT_TRANSLATE_NOOP("Receiving", "Put aside by hand (%1).") },
    { Reason::Condition, QT_TRANSLATE_NOOP("Receiving", "A partner reported it as %1. Put it aside.") },
    { Reason::Ended, QT_TRANSLATE_NOOP("Receiving", "It must not exist any more: %1. Stop, and treat it as suspect.") },
    { Reason::Left, QT_TRANSLATE_NOOP("Receiving", "It left this site before. A return, or a copy: put it aside.") },
    { Reason::ScannerFault, QT_TRANSLATE_NOOP("Receiving", "The scanner, not the pack: %1") },
    { Reason::SeveralCodes,
        QT_TRANSLATE_NOOP("Receiving", "Several codes were read at once. Cover the others and scan again.") },
    { Reason::NoSerial,
        QT_TRANSLATE_NOOP("Receiving", "This code has no serial number. Turn the pack and scan the square code.") },
    { Reason::Unreadable, QT_TRANSLATE_NOOP("Receiving", "This is no code of a pack. %1") },
    { Reason::Opened,
        QT_TRANSLATE_NOOP("Receiving", "Opened: its contents count only once they are scanned themselves.") },
    { Reason::Shortage, QT_TRANSLATE_NOOP("Receiving", "Announced, but not here.") },
    { Reason::SampleOpen, QT_TRANSLATE_NOOP("Receiving", "Drawn for the sample, and not scanned yet.") },
    { Reason::Misdirected, QT_TRANSLATE_NOOP("Receiving", "The delivery is addressed to %1, not to this site.") },
};

// States, conditions and reasons of holds that a sentence may name.
constexpr std::pair<const char *, const char *> codeWords[] = {
    { "awaiting-data", QT_TRANSLATE_NOOP("Receiving", "waiting for data") },
    { "consumed", QT_TRANSLATE_NOOP("Receiving", "repackaged") },
    { "damaged", QT_TRANSLATE_NOOP("Receiving", "damaged") },
    { "decommissioned", QT_TRANSLATE_NOOP("Receiving", "decommissioned") },
    { "destroyed", QT_TRANSLATE_NOOP("Receiving", "destroyed") },
    { "dispensed", QT_TRANSLATE_NOOP("Receiving", "dispensed") },
    { "expired", QT_TRANSLATE_NOOP("Receiving", "expired") },
    { "lost", QT_TRANSLATE_NOOP("Receiving", "lost") },
    { "not-on-asn", QT_TRANSLATE_NOOP("Receiving", "not in the delivery") },
    { "not-sellable", QT_TRANSLATE_NOOP("Receiving", "not for sale") },
    { "partially-dispensed", QT_TRANSLATE_NOOP("Receiving", "partly dispensed") },
    { "quarantine", QT_TRANSLATE_NOOP("Receiving", "quarantine") },
    { "received-before", QT_TRANSLATE_NOOP("Receiving", "received before") },
    { "recall", QT_TRANSLATE_NOOP("Receiving", "recall") },
    { "recalled", QT_TRANSLATE_NOOP("Receiving", "recalled") },
    { "returned", QT_TRANSLATE_NOOP("Receiving", "returned") },
    { "stolen", QT_TRANSLATE_NOOP("Receiving", "stolen") },
    { "suspect", QT_TRANSLATE_NOOP("Receiving", "suspect") },
    { "wrong-expiry", QT_TRANSLATE_NOOP("Receiving", "wrong expiry") },
    { "wrong-lot", QT_TRANSLATE_NOOP("Receiving", "wrong lot") },
};

/// The details of these reasons begin with a code.
bool namesCode(Reason reason)
{
    return reason == Reason::OnHold || reason == Reason::PutAside || reason == Reason::Condition
        || reason == Reason::Ended;
}

/// Of what the journal keeps for programs, what a person reads: receipts and containers by their number, dates as on
/// the screens.
QStringList readable(Reason reason, QStringList details)
{
    const auto asReceipt = [](QString &id) {
        if (const qint64 number = id.toLongLong(); number > 0)
            id = receiptNumber({ number });
    };
    const auto asDate = [](QString &date) { date = dateText(date.toLatin1()); };
    const auto asNumber = [](QString &uri) {
        const gs1::ItemKey key = gs1::ItemKey::fromUri(uri.toLatin1());
        const QByteArray number = key.serial().isEmpty() ? key.text() : key.serial();
        if (!number.isEmpty())
            uri = QString::fromLatin1(number);
    };
    switch (reason) {
    case Reason::InContainer:
        std::for_each(details.begin(), details.end(), asNumber);
        break;
    case Reason::ReceivedBefore:
    case Reason::InOtherReceipt:
    case Reason::OtherShipment:
        if (!details.isEmpty())
            asReceipt(details[0]);
        if (details.size() > 1)
            asDate(details[1]);
        break;
    case Reason::WrongExpiry:
    case Reason::Expired:
        std::for_each(details.begin(), details.end(), asDate);
        break;
    default:
        break;
    }
    return details;
}

QString wordOf(const QString &code)
{
    for (const auto &[name, word] : codeWords) {
        if (code == QLatin1StringView(name))
            return QCoreApplication::translate("Receiving", word);
    }
    return code;
}

QString told(Reason reason, const QStringList &kept)
{
    QStringList details = readable(reason, kept);
    if (namesCode(reason) && !details.isEmpty())
        details.first() = wordOf(details.first());
    if (reason == Reason::NoSerial && details.value(0) == packCodeDetail)
        return QCoreApplication::translate("Receiving",
            "This code names the product, but no single pack. Look for another code on it; without one, keep the pack "
            "apart.");
    if (reason == Reason::AwaitingData && !details.isEmpty())
        return QCoreApplication::translate("Receiving",
            "Expected by the despatch advice, which says %1, but its data is missing. It is received as soon as the "
            "supplier’s data come.")
            .arg(details.first());
    for (const ReasonText &text : texts) {
        if (text.reason != reason)
            continue;
        QString sentence = QCoreApplication::translate("Receiving", text.sentence);
        for (int i = 0; i < 2; ++i)
            sentence.replace(QLatin1Char('%') + QString::number(i + 1), details.value(i));
        return sentence.trimmed();
    }
    return QString::fromLatin1(nameOf(reason));
}

QString withTray(const QString &sentence, int tray)
{
    return tray > 0 ? QCoreApplication::translate("Receiving", "%1 Tray %2.").arg(sentence).arg(tray) : sentence;
}

static_assert(std::size(texts) == size_t(reasonCount), "a reason without a sentence");

} // namespace

QString sentence(const ReceiveOutcome &outcome)
{
    return withTray(told(outcome.reason, outcome.details), outcome.tray);
}

QString sentence(const ReceiptException &exception)
{
    return withTray(told(exception.reason, exception.details), exception.tray);
}

QString verdictWord(const ReceiveOutcome &outcome)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Receiving", text); };
    switch (outcome.verdict) {
    case Verdict::Accepted:
        return word(QT_TRANSLATE_NOOP("Receiving", "Received"));
    case Verdict::Duplicate:
        return word(QT_TRANSLATE_NOOP("Receiving", "Again"));
    case Verdict::AlreadyReceived:
        return word(QT_TRANSLATE_NOOP("Receiving", "Received before"));
    case Verdict::NotOnAsn:
        return word(QT_TRANSLATE_NOOP("Receiving", "Not in this delivery"));
    case Verdict::Unknown:
        if (outcome.reason == Reason::AwaitingData)
            return word(QT_TRANSLATE_NOOP("Receiving", "No data yet"));
        if (outcome.reason == Reason::UnknownProduct)
            return word(QT_TRANSLATE_NOOP("Receiving", "New product"));
        if (outcome.reason == Reason::Overage)
            return word(QT_TRANSLATE_NOOP("Receiving", "1 more than sent"));
        return word(QT_TRANSLATE_NOOP("Receiving", "Unknown serial"));
    case Verdict::LotMismatch:
        return word(QT_TRANSLATE_NOOP("Receiving", "Wrong lot"));
    case Verdict::ExpiryMismatch:
        return word(QT_TRANSLATE_NOOP("Receiving", "Wrong expiry"));
    case Verdict::Expired:
        return word(QT_TRANSLATE_NOOP("Receiving", "Expired"));
    case Verdict::Recalled:
        return word(QT_TRANSLATE_NOOP("Receiving", "Recalled"));
    case Verdict::Quarantined:
        return word(QT_TRANSLATE_NOOP("Receiving", "On hold"));
    case Verdict::Inactive:
        return word(QT_TRANSLATE_NOOP("Receiving", "Stop"));
    case Verdict::Rejected:
        break;
    }
    if (outcome.reason == Reason::ScannerFault)
        return word(QT_TRANSLATE_NOOP("Receiving", "Scanner"));
    return outcome.reason == Reason::NoSerial ? word(QT_TRANSLATE_NOOP("Receiving", "Wrong code"))
                                              : word(QT_TRANSLATE_NOOP("Receiving", "No pack code"));
}

QString productName(ledger::MasterDataStore &products, const QByteArray &gtin)
{
    const std::optional<ledger::Product> product = gtin.isEmpty() ? std::nullopt : products.product(gtin);
    if (!product || product->name.isEmpty())
        return {};
    QString name = product->name;
    // Names often hold the strength already.
    if (!product->strength.isEmpty() && !name.contains(product->strength, Qt::CaseInsensitive))
        name += QLatin1Char(' ') + product->strength;
    return product->netContent.isEmpty() ? name : name + QStringLiteral(", ") + product->netContent;
}

QString senderName(ledger::View &view, const ledger::Shipment &shipment)
{
    for (const qint64 place : { shipment.sellerPlace, shipment.fromPlace }) {
        const auto known = place != 0 ? view.masterData().place(place) : std::nullopt;
        if (known && !known->name.isEmpty())
            return known->name;
    }
    return {};
}

} // namespace packledger::workflow
