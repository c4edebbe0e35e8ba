#include "cli/identifyanswer.h"

#include "base/errortext.h"
#include "gs1/digitallink.h"
#include "gs1/gs1errors.h"
#include "scan/scanerrors.h"

namespace packledger::cli {

namespace {

using scan::Interpretation;
using Outcome = Interpretation::Outcome;
using Scheme = Interpretation::Scheme;

struct FieldName
{
    QByteArrayView ai;
    QLatin1StringView name;
};

constexpr FieldName fieldNames[] = {
    { "00", QLatin1StringView("sscc") },
    { "01", QLatin1StringView("gtin") },
    { "02", QLatin1StringView("content_gtin") },
    { "10", QLatin1StringView("lot") },
    { "21", QLatin1StringView("serial") },
    { "37", QLatin1StringView("count") },
    { "240", QLatin1StringView("additional_id") },
    { "254", QLatin1StringView("gln_extension") },
    { "410", QLatin1StringView("ship_to_gln") },
    { "414", QLatin1StringView("gln") },
    { "710", QLatin1StringView("nhrn_pzn") },
    { "711", QLatin1StringView("nhrn_cip") },
    { "712", QLatin1StringView("nhrn_cn") },
    { "713", QLatin1StringView("nhrn_drn") },
    { "714", QLatin1StringView("nhrn_aim") },
    { "715", QLatin1StringView("nhrn_ndc") },
    { "716", QLatin1StringView("nhrn_aic") },
    { "717", QLatin1StringView("nhrn_srn") },
};

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

QString schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::None:
        return {};
    case Scheme::Gs1:
    case Scheme::Iso15434Gs1:
        return QStringLiteral("gs1");
    case Scheme::DigitalLink:
        return QStringLiteral("gs1-digital-link");
    case Scheme::EpcUri:
        return QStringLiteral("epc-uri");
    case Scheme::RetailNumber:
        return QStringLiteral("gtin");
    case Scheme::Itf14:
        return QStringLiteral("itf-14");
    case Scheme::IfaPack:
        return QStringLiteral("ifa-ppn");
    case Scheme::PznCode39:
        return QStringLiteral("pzn-code39");
    case Scheme::Hibc:
        return QStringLiteral("hibc");
    case Scheme::ChinaTraceability:
        return QStringLiteral("china-drug-traceability");
    }
    return {};
}

void insertText(QJsonObject &object, QLatin1StringView name, const QByteArray &value)
{
    if (!value.isEmpty())
        object.insert(name, text(value));
}

QJsonObject gs1Fields(const Interpretation &meaning)
{
    QJsonObject fields;
    for (const FieldName &field : fieldNames)
        insertText(fields, field.name, meaning.elements->value(field.ai).toByteArray());
    if (meaning.expiry) {
        if (meaning.expiry->precision() == gs1::ExpiryDate::Precision::Minute)
            fields.insert(QLatin1StringView("expiry_time"), text(meaning.expiry->iso()));
        else
            fields.insert(QLatin1StringView("expiry"), dateAnswer(*meaning.expiry));
    }
    // In an EAN/UPC symbol the ten digits behind 03 may be an NDC; the layout is another question.
    const bool isRetail = meaning.carrier == scan::Carrier::EanUpc;
    if (isRetail && meaning.gtin && meaning.gtin->digits().startsWith("003"))
        fields.insert(QLatin1StringView("ndc10_possible"), text(meaning.gtin->digits().mid(3, 10)));
    return fields;
}

QJsonObject otherFields(const Interpretation &meaning)
{
    QJsonObject fields;
    if (meaning.ifaPack && meaning.ifaPack->ppn.isEmpty() && meaning.gtin)
        insertText(fields, QLatin1StringView("gtin"), meaning.gtin->digits());
    if (meaning.ifaPack)
        insertText(fields, QLatin1StringView("ppn"), meaning.ifaPack->ppn);
    if (meaning.pzn)
        insertText(fields, QLatin1StringView("pzn"), meaning.pzn->digits());
    if (meaning.ifaPack && meaning.pzn)
        insertText(fields, QLatin1StringView("pzn_ntin14"), meaning.pzn->ntin().digits());
    if (meaning.lot)
        insertText(fields, QLatin1StringView("lot"), meaning.lot->text());
    if (meaning.serial)
        insertText(fields, QLatin1StringView("serial"), meaning.serial->text());
    if (meaning.hibc) {
        insertText(fields, QLatin1StringView("lic"), meaning.hibc->lic);
        insertText(fields, QLatin1StringView("pcn"), meaning.hibc->pcn);
        insertText(fields, QLatin1StringView("unit_of_measure"), meaning.hibc->unitOfMeasure);
        insertText(fields, QLatin1StringView("link"), meaning.hibc->link);
        insertText(fields, QLatin1StringView("quantity"), meaning.hibc->quantity);
        insertText(fields, QLatin1StringView("lot"), meaning.hibc->lot);
        insertText(fields, QLatin1StringView("serial"), meaning.hibc->serial);
    }
    if (meaning.expiry)
        fields.insert(QLatin1StringView("expiry"), dateAnswer(*meaning.expiry));
    if (!meaning.opaqueCode.isEmpty()) {
        fields.insert(QLatin1StringView("product_id7"), text(meaning.opaqueCode.left(7)));
        fields.insert(QLatin1StringView("code"), text(meaning.opaqueCode));
    }
    return fields;
}

void insertFault(QJsonObject &answer, const Error &error)
{
    answer.insert(QLatin1StringView("error"), errorClass(error.code));
    const QString path = error.where.path;
    if (path.startsWith(QLatin1Char('(')) && path.endsWith(QLatin1Char(')')))
        answer.insert(QLatin1StringView("ai"), path.mid(1, path.size() - 2));
    answer.insert(QLatin1StringView("message"), errorSentence(error));
}

} // namespace

QString errorClass(ErrorCode code)
{
    const QLatin1StringView name = code.name();
    return QString(name.sliced(name.indexOf(QLatin1Char('.')) + 1)).replace(QLatin1Char('-'), QLatin1Char('_'));
}

QJsonArray elementsAnswer(const gs1::ElementString &elements)
{
    QJsonArray list;
    for (qsizetype i = 0; i < elements.count(); ++i)
        list.append(QJsonArray { text(elements.at(i).ai), text(elements.at(i).value) });
    return list;
}

QJsonObject dateAnswer(const gs1::ExpiryDate &date)
{
    using Precision = gs1::ExpiryDate::Precision;
    const QString precision = date.precision() == Precision::Month ? QStringLiteral("month")
        : date.precision() == Precision::Day                       ? QStringLiteral("day")
                                                                   : QStringLiteral("minute");
    return QJsonObject { { QStringLiteral("iso"), text(date.iso()) }, { QStringLiteral("precision"), precision },
        { QStringLiteral("last_valid_day"), date.lastValidDay().toString(Qt::ISODate) } };
}

QJsonObject refusalAnswer(const Error &error)
{
    QJsonObject answer { { QStringLiteral("ok"), false } };
    insertFault(answer, error);
    return answer;
}

QJsonObject identifyAnswer(const Interpretation &meaning)
{
    QJsonObject answer;
    if (!meaning.recovery.empty()) {
        QJsonArray steps;
        for (const scan::RecoveryStep step : meaning.recovery)
            steps.append(text(scan::recoveryName(step)));
        answer.insert(QLatin1StringView("recovery"), steps);
    }
    if (meaning.outcome == Outcome::Multiple) {
        QJsonArray scans;
        for (const Interpretation &one : meaning.scans)
            scans.append(identifyAnswer(one));
        answer.insert(QLatin1StringView("ok"), QStringLiteral("multiple"));
        answer.insert(QLatin1StringView("scans"), scans);
        answer.insert(QLatin1StringView("message"), errorSentence(*meaning.error));
        return answer;
    }

    answer.insert(QLatin1StringView("carrier"), text(scan::carrierName(meaning.carrier)));
    if (const QString scheme = schemeName(meaning.scheme); !scheme.isEmpty())
        answer.insert(QLatin1StringView("scheme"), scheme);
    if (meaning.scheme == Scheme::IfaPack || meaning.scheme == Scheme::Iso15434Gs1)
        answer.insert(QLatin1StringView("syntax"),
            meaning.scheme == Scheme::IfaPack ? QStringLiteral("iso15434-06") : QStringLiteral("iso15434-05"));

    const bool isReadable = meaning.elements.has_value();
    if (isReadable) {
        answer.insert(QLatin1StringView("elements"), elementsAnswer(*meaning.elements));
        answer.insert(QLatin1StringView("bracketed"), text(meaning.elements->bracketed()));
    }
    switch (meaning.outcome) {
    case Outcome::Ok:
        answer.insert(QLatin1StringView("ok"), true);
        if (isReadable) {
            if (const QByteArray link = gs1::toDigitalLink(*meaning.elements); !link.isEmpty())
                answer.insert(QLatin1StringView("digital_link"), text(link));
        } else if (meaning.identity) {
            answer.insert(QLatin1StringView("digital_link"), text(gs1::toDigitalLink(*meaning.identity)));
        }
        if (meaning.scheme == Scheme::EpcUri)
            answer.insert(QLatin1StringView("epc"), text(meaning.raw.trimmed()));
        answer.insert(QLatin1StringView("fields"), isReadable ? gs1Fields(meaning) : otherFields(meaning));
        break;
    case Outcome::Refused:
        answer.insert(QLatin1StringView("ok"), false);
        insertFault(answer, *meaning.error);
        break;
    case Outcome::Suspect:
        answer.insert(QLatin1StringView("ok"), QStringLiteral("suspect"));
        answer.insert(QLatin1StringView("reason"), errorClass(meaning.error->code));
        answer.insert(QLatin1StringView("message"), errorSentence(*meaning.error));
        answer.insert(QLatin1StringView("fields"), gs1Fields(meaning));
        break;
    case Outcome::ScannerFault:
        if (isReadable) {
            answer.insert(QLatin1StringView("ok"), QStringLiteral("suspect"));
            answer.insert(QLatin1StringView("reason"), errorClass(meaning.error->code));
            answer.insert(QLatin1StringView("literal_elements"), elementsAnswer(*meaning.elements));
            answer.insert(QLatin1StringView("message"), errorSentence(*meaning.error));
            if (meaning.likelyElements)
                answer.insert(QLatin1StringView("alternative_elements"), elementsAnswer(*meaning.likelyElements));
        } else {
            answer.insert(QLatin1StringView("ok"), false);
            insertFault(answer, *meaning.error);
            // Without its separator a value is too long: that is the class of the contract.
            if (meaning.error->code == codes::separatorLost)
                answer.insert(QLatin1StringView("error"), errorClass(codes::length));
            answer.insert(QLatin1StringView("hint"), errorClass(meaning.error->code));
            if (meaning.likelyElements)
                answer.insert(QLatin1StringView("likely_elements"), elementsAnswer(*meaning.likelyElements));
        }
        break;
    case Outcome::Multiple:
        break;
    }
    return answer;
}

} // namespace packledger::cli
