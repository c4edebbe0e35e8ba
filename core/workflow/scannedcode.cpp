#include "workflow/scannedcode.h"

#include "base/errortext.h"

#include <QUuid>

#include <algorithm>

namespace packledger::workflow {

namespace {

std::optional<ScannedIdentity> identityIn(const std::optional<gs1::ElementString> &elements, const QDate &today)
{
    const std::optional<gs1::ItemKey> key = elements ? gs1::ItemKey::fromElements(*elements) : std::nullopt;
    if (!key || !key->isInstance())
        return std::nullopt;
    ScannedIdentity identity { *key, elements->value("10").toByteArray(), {} };
    if (const Result<gs1::ExpiryDate> expiry = gs1::ExpiryDate::parse(elements->value("17"), today))
        identity.expiry = expiry->iso();
    return identity;
}

void takeSpoiled(ScannedCode &code, const scan::Interpretation &interpretation, const QDate &today)
{
    for (const std::optional<gs1::ElementString> *elements :
        { &interpretation.likelyElements, &interpretation.elements }) {
        if (std::optional<ScannedIdentity> identity = identityIn(*elements, today))
            code.identities.push_back(std::move(*identity));
    }
    code.fault
        = ScanFault { Reason::ScannerFault, interpretation.error ? errorSentence(*interpretation.error) : QString() };
}

/// Whether it is the kind of code that a pack's serial number would stand in: what else it says shows it too.
bool isPackCode(const scan::Interpretation &interpretation)
{
    switch (interpretation.carrier) {
    case scan::Carrier::Gs1DataMatrix:
    case scan::Carrier::DataMatrix:
    case scan::Carrier::Gs1Qr:
    case scan::Carrier::Qr:
        return true;
    case scan::Carrier::Unknown:
        return interpretation.lot || interpretation.expiry;
    default:
        return false;
    }
}

void takeRead(ScannedCode &code, const scan::Interpretation &interpretation)
{
    if (!interpretation.identity || !interpretation.identity->isInstance()) {
        code.fault = ScanFault { Reason::NoSerial, isPackCode(interpretation) ? QString(packCodeDetail) : QString() };
        return;
    }
    code.identities.push_back(
        { *interpretation.identity, interpretation.lot ? interpretation.lot->text() : QByteArray(),
            interpretation.expiry ? interpretation.expiry->iso() : QByteArray() });
}

} // namespace

ScannedCode ScannedCode::from(const scan::Interpretation &interpretation, const QString &source, const QDate &today)
{
    using Outcome = scan::Interpretation::Outcome;
    ScannedCode code;
    code.uuid = newUuid();
    code.raw = interpretation.raw;
    code.source = source;
    switch (interpretation.outcome) {
    case Outcome::Ok:
    case Outcome::Suspect:
        takeRead(code, interpretation);
        break;
    case Outcome::ScannerFault:
        takeSpoiled(code, interpretation, today);
        break;
    case Outcome::Multiple: {
        // A bar code beside the square one names no pack; two packs at once name none for certain.
        std::vector<const scan::Interpretation *> packs;
        for (const scan::Interpretation &single : interpretation.scans) {
            const bool repeats = std::any_of(packs.begin(), packs.end(),
                [&](const scan::Interpretation *known) { return known->identity == single.identity; });
            if (single.identity && single.identity->isInstance() && !repeats)
                packs.push_back(&single);
        }
        const bool areProducts = packs.empty()
            && std::any_of(interpretation.scans.begin(), interpretation.scans.end(),
                [](const scan::Interpretation &single) { return single.gtin.has_value(); });
        if (packs.size() == 1)
            takeRead(code, *packs.front());
        else
            code.fault = ScanFault { areProducts ? Reason::NoSerial : Reason::SeveralCodes };
        break;
    }
    case Outcome::Refused:
        code.fault
            = ScanFault { Reason::Unreadable, interpretation.error ? errorSentence(*interpretation.error) : QString() };
        break;
    }
    return code;
}

bool expiryAgrees(const QByteArray &onLabel, const QByteArray &inData)
{
    if (onLabel.isEmpty() || inData.isEmpty())
        return true;
    // A label with day 00 names the month; partners export its first or its last day.
    const QByteArray label = onLabel.left(10);
    return label == inData.left(label.size());
}

QDate lastValidDay(const QByteArray &expiry)
{
    if (expiry.size() == 7) {
        const QDate month = QDate::fromString(QString::fromLatin1(expiry) + QStringLiteral("-01"), Qt::ISODate);
        return month.isValid() ? month.addMonths(1).addDays(-1) : QDate();
    }
    return QDate::fromString(QString::fromLatin1(expiry.left(10)), Qt::ISODate);
}

QByteArray ScannedCode::newUuid()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace packledger::workflow
